import type { Row } from './schema';

/**
 * Content as a new row, with a random UUID and `now` (wall-clock ms) as its times. Content that has an id or times
 * keeps them.
 */
export const newRow = <Content extends object>(content: Content, now: number): Content & Row => ({
  id: crypto.randomUUID(),
  createdAt: now,
  updatedAt: now,
  ...content,
});

/** A row after a change at `now` (wall-clock ms). */
export const changedRow = <Content extends object>(
  row: Content & Row,
  change: Partial<Content>,
  now: number,
): Content & Row => ({ ...row, ...change, updatedAt: now });

/** Content as a row: a new row, or the same row as before with `now` (wall-clock ms) as the time of its change. */
export const asRow = <Content extends object>(
  content: Content | (Content & Row),
  now: number,
): Content & Row => ('id' in content ? { ...content, updatedAt: now } : newRow(content, now));
