/** In ms. Two pages that read the clock at once may be as far apart. */
const TOLERATED = 1_000;

/**
 * Whether a stored date is in the future, so that it comes from a clock that was ahead.
 * @param at wall-clock ms
 * @param now wall-clock ms
 */
export const isFromClockAhead = (at: number, now: number): boolean => at > now + TOLERATED;
