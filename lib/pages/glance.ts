import { dayAfter, localDay, startOfDay } from '../domain/days';
import type { Glance } from '../domain/glance';
import { type CheckInDraft, promptOf } from '../domain/journal';
import { isSnoozed } from '../domain/settings';
import { glanceAt } from '../domain/usage';
import { calendarOf, type PageParts } from './parts';
import { lackingAccess } from './site-choices';

/** Reads today. */
export async function readGlance(parts: PageParts, now: number): Promise<Glance> {
  const settings = await parts.settings.read();
  const day = localDay(now, calendarOf(settings));
  const [hours, checkIns, trouble, lacking] = await Promise.all([
    parts.usage.hoursBetween(day, day),
    parts.journal.checkInsBetween(day, day),
    parts.trouble.isPresent(),
    lackingAccess(settings),
  ]);
  return {
    today: glanceAt(day, hours),
    hasSites: settings.sites.length > 0,
    lackingAccess: lacking.length > 0,
    prompt: promptOf(day),
    checkInsToday: checkIns.length,
    snoozedUntil: isSnoozed(settings, now) ? settings.snoozedUntil : null,
    trouble,
  };
}

/** Keeps a check-in under the person's present day. */
export async function keepCheckIn(parts: PageParts, draft: CheckInDraft, now: number): Promise<void> {
  const calendar = calendarOf(await parts.settings.read());
  await parts.journal.keepCheckIn(draft, localDay(now, calendar), now);
}

const HOUR = 60 * 60 * 1_000;

/** Keeps nudges away: for an hour, until the day is over, or for seven days. */
export const snooze = (parts: PageParts, length: 'hour' | 'today' | 'week', now: number): Promise<void> =>
  parts.settings.change((settings) => {
    const calendar = calendarOf(settings);
    const tomorrow = startOfDay(dayAfter(localDay(now, calendar), 1), calendar);
    return { snoozedUntil: { hour: now + HOUR, today: tomorrow, week: now + 7 * 24 * HOUR }[length] };
  });

/** Lets nudges come again. */
export const wakeNudges = (parts: PageParts): Promise<void> =>
  parts.settings.change(() => ({ snoozedUntil: null }));
