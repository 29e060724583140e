import { localDay } from '../domain/days';
import { isSnoozed } from '../domain/settings';
import { calendarOf, type PageParts } from './parts';
import { lackingAccess } from './site-choices';

/** Reads what the person decided, and what became of it. */
export async function readChoices(parts: PageParts, now: number) {
  const settings = await parts.settings.read();
  return {
    settings,
    lackingAccess: await lackingAccess(settings),
    snoozedUntil: isSnoozed(settings, now) ? settings.snoozedUntil : null,
    today: localDay(now, calendarOf(settings)),
  };
}
