import type { Row } from './schema';

/** A new row: content, a fresh UUID and the time it is made (wall-clock ms). */
export const newRow = <Content extends object>(content: Content, now: number): Content & Row => ({
  id: crypto.randomUUID(),
  createdAt: now,
  updatedAt: now,
  ...content,
});

/** What a row becomes when content changes at `now`. */
export const changedRow = <Content extends object>(
  row: Content & Row,
  change: Partial<Content>,
  now: number,
): Content & Row => ({ ...row, ...change, updatedAt: now });

/** Content kept as a row: the row it already is, brought up to date, or a new one. */
export const asRow = <Content extends object>(
  content: Content | (Content & Row),
  now: number,
): Content & Row => ('id' in content ? { ...content, updatedAt: now } : newRow(content, now));
