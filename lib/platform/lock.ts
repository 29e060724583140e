import { withinTime } from './time-limit';

/**
 * Runs work under a lock of that name. Work under the same lock never overlaps, in the background and in all pages of
 * the extension.
 */
export const exclusively = <T>(name: string, work: () => Promise<T>): Promise<T> =>
  navigator.locks.request(`enough.${name}`, work) as Promise<T>;

/**
 * As {@link exclusively}, but the lock is released after so many ms even when the work has not ended, and the call
 * rejects. For work that waits for calls of the browser and that does no harm when it is done twice.
 */
export const exclusivelyWithin =
  (limit: number): typeof exclusively =>
  (name, work) =>
    exclusively(name, () => withinTime(work(), limit, `work under the lock “${name}”`));
