/** Wall-clock ms since the epoch. */
export const now = (): number => Date.now();

/** Monotonic ms since this page or worker started; never goes backwards. */
export const monotonicNow = (): number => performance.now();

/** The IANA name of the time zone that the person is in now. */
export const timeZone = (): string => Temporal.Now.timeZoneId();
