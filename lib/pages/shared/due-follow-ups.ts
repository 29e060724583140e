import { ASKED_FOR_DAYS, isDue } from '../../domain/journal/follow-up';
import { dayAfter, type LocalDay, weekOf } from '../../domain/time/days';
import type { PageContext } from '../context';

/** A question that was put off may be older than it is asked for: so many local days back are looked at. */
const LOOKS_BACK = 3 * ASKED_FOR_DAYS;

/** How many things that were to be tried are to be asked about today. */
export async function countDueFollowUps(parts: PageContext, today: LocalDay): Promise<number> {
  const first = dayAfter(today, -LOOKS_BACK);
  const [practices, plans] = await Promise.all([
    parts.journal.practicesBetween(first, today),
    parts.plans.between(weekOf(first), weekOf(today)),
  ]);
  return [...practices, ...plans].filter(({ followUp }) => followUp && isDue(followUp, today)).length;
}
