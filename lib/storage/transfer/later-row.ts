import type { StoredRow } from '../database/schema';

/** A value of plain data as JSON whose keys are sorted, so that the same content is always the same text. */
export const canonicalJson = (value: unknown): string =>
  JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );

/**
 * Which of two versions of the same row counts: the one that was changed later. When both have the same time, their
 * content decides, so that every browser chooses the same one.
 */
export function laterRow(a: StoredRow, b: StoredRow): StoredRow {
  if (a.updatedAt !== b.updatedAt) return a.updatedAt > b.updatedAt ? a : b;
  return canonicalJson(a) > canonicalJson(b) ? a : b;
}
