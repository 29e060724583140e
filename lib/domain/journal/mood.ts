import type { CheckIn } from './check-in';

/** For so long after a low rating, in ms, nudges are of the gentlest families alone. */
export const LOW_LASTS = 24 * 60 * 60 * 1_000;

/** Moods that must be there before "low" is told by the person's own; until then, by the slider's lowest fifth. */
const MOODS_BEFORE_OWN = 10;

/** The share of a person's own ratings that count as low: the bottom fifth. */
const LOW_SHARE = 0.2;

/** The slider's lowest fifth. */
const LOW_ON_SLIDER = 20;

/**
 * Whether any mood within the last day is low beside the person's own; a better one since does not end that day.
 * @param checkIns any up to `now`, of some months; those without a mood don't count
 */
export function isLowNow(checkIns: readonly Pick<CheckIn, 'at' | 'mood'>[], now: number): boolean {
  const rated = checkIns.flatMap(({ at, mood }) => (mood === null ? [] : [{ at, mood }]));
  const lately = rated.filter(({ at }) => at > now - LOW_LASTS).map(({ mood }) => mood);
  if (lately.length === 0) return false;
  const lowest = Math.min(...lately);
  if (rated.length < MOODS_BEFORE_OWN) return isLowOnSlider(lowest);
  return isLowAmong(
    lowest,
    rated.map(({ mood }) => mood),
  );
}

/** Whether a mood is in the slider's lowest fifth. */
export const isLowOnSlider = (mood: number): boolean => mood <= LOW_ON_SLIDER;

/** Whether a mood is in the bottom fifth of a person's own; never, while too few of them are known to tell. */
export function isLowAmong(mood: number, own: readonly number[]): boolean {
  if (own.length < MOODS_BEFORE_OWN) return false;
  const moods = [...own].sort((a, b) => a - b);
  const bound = moods[Math.ceil(moods.length * LOW_SHARE) - 1] as number;
  const median = moods[Math.floor(moods.length / 2)] as number;
  // Whose moods hardly differ has no low ones.
  return mood <= bound && mood < median;
}
