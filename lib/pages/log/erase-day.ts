import type { LocalDay } from '../../domain/time/days';
import { Archive } from '../../storage/database/archive';
import { DayErasure } from '../../storage/database/day-erasure';
import { calendarOf, type PageContext } from '../context';

/**
 * Erases everything of a day, all of it or nothing.
 * @returns puts it back; what was stored for the day since stays
 */
export async function eraseDay(context: PageContext, day: LocalDay): Promise<() => Promise<void>> {
  const archive = new Archive(context.connection, context.signal);
  const erasure = new DayErasure(day, calendarOf(await context.settings.read()));
  await archive.carryOut(erasure);
  return () => archive.takeBack(erasure.changes());
}
