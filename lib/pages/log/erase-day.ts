import type { LocalDay } from '../../domain/time/days';
import { DayErasure } from '../../storage/database/day-erasure';
import { calendarOf, type PageContext } from '../context';
import { eraseInAllBrowsers } from '../shared/erase-in-all-browsers';

/**
 * Erases everything of a day, all of it or nothing, here and in the other browsers of a folder.
 * @returns puts it back; what was stored for the day since stays
 */
export async function eraseDay(context: PageContext, day: LocalDay): Promise<() => Promise<void>> {
  const erasure = new DayErasure(day, calendarOf(await context.settings.read()));
  return eraseInAllBrowsers(context, `day/${day}`, erasure);
}
