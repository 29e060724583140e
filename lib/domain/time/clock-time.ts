/** Minutes in a day on the clock. */
export const MINUTES_OF_DAY = 24 * 60;

/** Minutes since midnight as a 24-hour clock shows them: `07:05`. */
export const clockText = (minutes: number): string =>
  [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');

/** Reads a time such as `07:05` as minutes since midnight; `null` when the text is no such time. */
export function minutesOf(text: string): number | null {
  const [, hour, minute] = /^(\d\d):(\d\d)$/.exec(text) ?? [];
  const minutes = Number(hour) * 60 + Number(minute);
  return Number(minute) < 60 && minutes < MINUTES_OF_DAY ? minutes : null;
}
