import { type LocalDay, localDay } from '../../domain/time/days';
import { DayErasure } from '../../storage/database/day-erasure';
import { draftsWithout } from '../../storage/transfer/stored-drafts';
import { calendarOf, type PageContext } from '../context';
import { eraseInAllBrowsers } from '../shared/erase-in-all-browsers';
import { everythingStored } from '../shared/everything-stored';
import { untilErased } from '../shared/until-erased';

/**
 * Erases everything of a day, what is half written included, here and in the other browsers of a folder.
 * @returns puts it back, until everything is erased; what was stored for the day since stays
 */
export async function eraseDay(context: PageContext, day: LocalDay): Promise<() => Promise<void>> {
  const undoable = await untilErased(context);
  const calendar = calendarOf(await context.settings.read());
  const { drafts } = everythingStored(context);
  const before = await drafts.read();
  const after = draftsWithout(before, (at) => localDay(at, calendar) === day);
  await drafts.replace(before, after);
  const putDraftsBack = undoable(() => drafts.replace(after, before));
  try {
    const putRowsBack = await eraseInAllBrowsers(context, `day/${day}`, new DayErasure(day, calendar));
    context.erasures.announce('day');
    return async () => {
      await putRowsBack();
      await putDraftsBack();
    };
  } catch (error) {
    await putDraftsBack();
    throw error;
  }
}
