import { isSnoozed } from '../../domain/settings';
import { localDay } from '../../domain/time/days';
import { mayNotify } from '../../platform/notifications';
import { calendarOf, type PageContext } from '../context';
import { sitesWithoutAccess } from '../shared/site-actions';

/** Reads what the person decided, and what became of it. */
export async function loadOptions(parts: PageContext, now: number) {
  const settings = await parts.settings.read();
  return {
    settings,
    lackingAccess: await sitesWithoutAccess(settings),
    snoozedUntil: isSnoozed(settings, now) ? settings.snoozedUntil : null,
    notifies: settings.reminderNotifies && (await mayNotify()),
    today: localDay(now, calendarOf(settings)),
  };
}
