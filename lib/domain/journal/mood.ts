import type { CheckIn } from './check-in';

/** For how long after a low mood, in ms, only the gentlest nudges are shown, and the gentlest practices come first. */
const LOW_MOOD_DURATION = 24 * 60 * 60 * 1_000;

/**
 * How many moods are needed before "low" is relative to the person's own; before that, it is the slider's lowest fifth.
 */
const MINIMUM_MOODS = 10;

/** The share of a person's own moods that count as low: the bottom fifth. */
const LOW_SHARE = 0.2;

/** The upper end of the slider's lowest fifth. */
const LOW_ON_SLIDER = 20;

/**
 * Whether any mood within the last day is low for the person; a better mood since then does not change that.
 * @param checkIns those of some months up to `now`, in any order; those without a mood are ignored
 */
export function hasRecentLowMood(checkIns: readonly Pick<CheckIn, 'at' | 'mood'>[], now: number): boolean {
  const rated = checkIns.flatMap(({ at, mood }) => (mood === null ? [] : [{ at, mood }]));
  const recent = rated.filter(({ at }) => at > now - LOW_MOOD_DURATION).map(({ mood }) => mood);
  if (recent.length === 0) return false;
  const lowest = Math.min(...recent);
  if (rated.length < MINIMUM_MOODS) return isLowOnSlider(lowest);
  return isLowForPerson(
    lowest,
    rated.map(({ mood }) => mood),
  );
}

/** Whether a mood is in the slider's lowest fifth. */
export const isLowOnSlider = (mood: number): boolean => mood <= LOW_ON_SLIDER;

/** Whether a mood is in the bottom fifth of a person's own; `false` while too few of them are known. */
export function isLowForPerson(mood: number, own: readonly number[]): boolean {
  if (own.length < MINIMUM_MOODS) return false;
  const moods = [...own].sort((a, b) => a - b);
  const bound = moods[Math.ceil(moods.length * LOW_SHARE) - 1] as number;
  const median = moods[Math.floor(moods.length / 2)] as number;
  // Someone whose moods hardly differ has no low ones.
  return mood <= bound && mood < median;
}
