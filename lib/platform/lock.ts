import { withinTime } from './time-limit';

type Exclusively = <T>(name: string, work: () => Promise<T>) => Promise<T>;

/**
 * In ms. No work under a lock takes nearly as long. It is the end of work that waits for a call of the browser which
 * never settles: everything after it would wait as well.
 */
const LONGEST_WORK = 60_000;

/**
 * As {@link exclusively}, but the lock is released after so many ms. For work that waits for calls of the browser and
 * that does no harm when it is done twice.
 */
export const exclusivelyWithin =
  (limit: number): Exclusively =>
  <T>(name: string, work: () => Promise<T>) =>
    navigator.locks.request(`enough.${name}`, () =>
      withinTime(work(), limit, `work under the lock “${name}”`),
    ) as Promise<T>;

/**
 * Runs work under a lock of that name. Work under the same lock never overlaps, in the background and in all pages of
 * the extension. Work that has not ended after a minute has failed: the lock is released, and the call rejects.
 */
export const exclusively: Exclusively = exclusivelyWithin(LONGEST_WORK);
