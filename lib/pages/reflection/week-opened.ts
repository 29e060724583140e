import { seenWeeksAfter } from '../../domain/journal/guess-offer';
import type { IsoWeek, LocalDay } from '../../domain/time/days';
import type { Period } from '../../domain/time/period';
import type { PageContext } from '../context';

type SeenWeeks = Pick<PageContext, 'seenWeeks'>;

/** The weeks that the person has seen lately. What is stored in another form counts as none. */
export async function readSeenWeeks({ seenWeeks }: SeenWeeks): Promise<readonly IsoWeek[]> {
  const stored = await seenWeeks.get();
  return Array.isArray(stored) ? stored.filter((week) => typeof week === 'string') : [];
}

/** Remembers that the person sees a period: a week that was seen is not offered to be guessed. */
export async function noteWeekOpened(context: SeenWeeks, period: Period, today: LocalDay): Promise<void> {
  const before = await readSeenWeeks(context);
  const after = seenWeeksAfter(before, period, today);
  if (after.join() !== before.join()) await context.seenWeeks.set(after);
}
