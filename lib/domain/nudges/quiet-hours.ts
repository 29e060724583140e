/** A part of every day when no nudge is shown: `[from, to)`, in minutes since midnight on the person's clock. */
export interface QuietHours {
  readonly from: number;
  readonly to: number;
}

/** Whether a time on the clock is in quiet hours. Those that end before they begin go over midnight. */
export function isQuietAt(quietHours: QuietHours | null, minuteOfDay: number): boolean {
  if (quietHours === null) return false;
  const { from, to } = quietHours;
  return from <= to ? minuteOfDay >= from && minuteOfDay < to : minuteOfDay >= from || minuteOfDay < to;
}
