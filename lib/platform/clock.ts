/** Wall-clock ms since the epoch. */
export const now = (): number => Date.now();

/** Monotonic ms since this page or worker started; never goes backwards. */
export const monotonicNow = (): number => performance.now();

/** Resolves after so many ms. */
export const delay = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** The IANA name of the time zone that the person is in now. */
export const timeZone = (): string => Temporal.Now.timeZoneId();
