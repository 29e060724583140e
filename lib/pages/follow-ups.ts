import { dayAfter, type LocalDay, weekOf } from '../domain/days';
import { ASKED_FOR_DAYS } from '../domain/follow-up';
import { dueEntries, keptEntries } from '../domain/kept-entry';
import type { PageParts } from './parts';

/** A question that was put off may be older than it is asked for: so many local days back are looked at. */
const LOOKS_BACK = 3 * ASKED_FOR_DAYS;

/** How many things that were to be tried are to be asked about today. */
export async function countDueFollowUps(parts: PageParts, today: LocalDay): Promise<number> {
  const first = dayAfter(today, -LOOKS_BACK);
  const [{ practices }, plans] = await Promise.all([
    parts.practices.since(first),
    parts.plans.between(weekOf(first), weekOf(today)),
  ]);
  return dueEntries(keptEntries({ practices, gratitude: [], plans }), today).length;
}
