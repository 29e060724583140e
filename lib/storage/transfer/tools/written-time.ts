const TIME = /^(\d{1,2})[:.](\d{2})(?:[:.]\d{2})?\s*(?:(a|p)\.?\s?m\.?)?$/i;

/** A written time of day, such as `21:30` or `9:30 pm`, in minutes since midnight; `null` when it is none. */
export function minuteOf(time: string): number | null {
  const [, hourText, minuteText, half] = TIME.exec(time.trim()) ?? [];
  const [hour, minute] = [Number(hourText), Number(minuteText)];
  if (hourText === undefined || minute > 59) return null;
  if (half === undefined) return hour < 24 ? hour * 60 + minute : null;
  if (hour < 1 || hour > 12) return null;
  return ((hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0)) * 60 + minute;
}
