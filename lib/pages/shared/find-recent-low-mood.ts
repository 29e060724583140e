import { hasRecentLowMood } from '../../domain/journal/mood';
import { RATING_WINDOW } from '../../domain/nudges/rating';
import { dayAfter, type LocalDay } from '../../domain/time/days';
import type { PageContext } from '../context';

/** How many local days back moods count as the person's own: as many as for nudges. */
const DAYS_OF_MOODS = Math.ceil(RATING_WINDOW / (24 * 60 * 60 * 1_000));

/**
 * Whether there was a low mood within the last day, by the same rule as for nudges. The moods of some months are read
 * only when there is a mood that could be low.
 * @param now wall-clock ms
 */
export async function findRecentLowMood(
  { checkIns }: PageContext,
  today: LocalDay,
  now: number,
): Promise<boolean> {
  // A check-in of the last day, made in another time zone, can have the day before yesterday or tomorrow as its day.
  const tomorrow = dayAfter(today, 1);
  const recent = await checkIns.between(dayAfter(today, -2), tomorrow);
  if (recent.every(({ mood }) => mood === null)) return false;
  const known = await checkIns.between(dayAfter(today, -DAYS_OF_MOODS), tomorrow);
  return hasRecentLowMood(
    known.filter(({ at }) => at <= now),
    now,
  );
}
