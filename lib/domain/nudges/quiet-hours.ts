/** A stretch of every day in which no nudge comes, in minutes since midnight on the clock, `[from, to)`. */
export interface QuietHours {
  readonly from: number;
  readonly to: number;
}

/** Whether a time on the clock is quiet; a stretch that ends before it begins runs over midnight. */
export function isQuietAt(quiet: QuietHours | null, minuteOfDay: number): boolean {
  if (quiet === null) return false;
  const { from, to } = quiet;
  return from <= to ? minuteOfDay >= from && minuteOfDay < to : minuteOfDay >= from || minuteOfDay < to;
}
