import { type AimEntry, latestAim } from '../../domain/journal/aim';
import { isAimAhead } from '../../domain/nudges/aim-question';
import { dayAfter, type LocalDay } from '../../domain/time/days';
import type { PageContext } from '../context';

/** What the person said they are about to go to a site for, while a card is still to ask; `null` for nothing. */
export async function loadAim(context: PageContext, today: LocalDay, now: number): Promise<AimEntry | null> {
  const before = dayAfter(today, -1);
  const aim = latestAim(await context.practiceEntries.since(before), now);
  if (!aim) return null;
  return isAimAhead(aim, await context.moments.between(before, today), now) ? aim : null;
}
