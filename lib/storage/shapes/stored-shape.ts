import type * as z from 'zod/mini';

/**
 * How a stored value is read and written back by a version of Enough that may be older than the one that stored it. What
 * this version does not understand, it leaves as it is: an older version that ran for a day has lost nothing.
 */
export interface StoredShape<Value> {
  /** What is understood of a stored value; `undefined` when nothing is. */
  read(stored: unknown): Value | undefined;
  /**
   * What to store for a value that was changed.
   * @param stored what is stored now
   * @param before the value from which this one was made, defaults included; what is the same in both is not touched
   */
  write(stored: unknown, value: Value, before: Value | undefined): unknown;
}

/** Whether two values of plain data are the same. A key whose value is `undefined` counts like a missing key. */
export function isSameValue(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((one, index) => isSameValue(one, b[index]));
  }
  if (!isRecord(a) || !isRecord(b)) return false;
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].every((key) => isSameValue(a[key], b[key]));
}

/** Whether a stored value is an object with keys. */
export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A stored value as an object with keys; without any when it is something else. */
export const asRecord = (value: unknown): Record<string, unknown> => (isRecord(value) ? value : {});

/** A value that is understood as a whole or not at all. */
export const whole = <Value>(schema: z.ZodMiniType<Value>): StoredShape<Value> => ({
  read: (stored) => schema.safeParse(stored).data,
  write: (_stored, value) => value,
});

/** A value of a shape, or `null`. */
export const nullable = <Value>(shape: StoredShape<Value>): StoredShape<Value | null> => ({
  read: (stored) => (stored === null ? null : shape.read(stored)),
  write: (stored, value, before) => (value === null ? null : shape.write(stored, value, before ?? undefined)),
});
