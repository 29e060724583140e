import { dayUsageOf } from '../../domain/attention/usage';
import { gentlerToOffer, OFFER_LOOKS_BACK } from '../../domain/nudges/gentler-pace';
import type { Pace } from '../../domain/nudges/pace';
import { isSnoozed, LONGEST_SNOOZE, type Settings } from '../../domain/settings';
import { dayAfter, type LocalDay, localDay, startOfDay } from '../../domain/time/days';
import { addressInFront } from '../../platform/tabs';
import { choiceAt } from '../../sites/chosen-site';
import { calendarOf, type PageContext } from '../context';
import { countDueFollowUps } from '../shared/due-follow-ups';
import { sitesWithoutAccess } from '../shared/site-actions';
import { loadCheckInStatus } from './check-in-actions';
import type { PopupContent } from './popup-content';
import { supportDueAt } from './support-offer';

/** Reads today. */
export async function loadPopup(parts: PageContext, now: number): Promise<PopupContent> {
  const settings = await parts.settings.read();
  const day = localDay(now, calendarOf(settings));
  const [hours, checkIn, trouble, lacking, here, gentlerPace, supportDue, dueFollowUps] = await Promise.all([
    parts.ledger.hoursBetween(day, day),
    loadCheckInStatus(parts, settings, day, now),
    parts.writeFailure.isPresent(),
    sitesWithoutAccess(settings),
    siteInFront(settings),
    gentlerPaceAt(parts, settings, day),
    supportDueAt(parts, settings, day),
    countDueFollowUps(parts, day),
  ]);
  return {
    today: dayUsageOf(day, hours),
    hasSites: settings.sites.length > 0,
    lackingAccess: lacking.length > 0,
    checkIn,
    favourites: settings.favourites,
    dueFollowUps,
    snoozedUntil: isSnoozed(settings, now) ? settings.snoozedUntil : null,
    here,
    gentlerPace,
    supportDue,
    trouble,
  };
}

async function siteInFront({ sites }: Settings): Promise<PopupContent['here']> {
  const address = await addressInFront();
  if (!address || !URL.canParse(address)) return null;
  const choice = choiceAt(new URL(address).hostname, sites);
  return choice ? { site: choice.site, quiet: choice.quiet === true } : null;
}

async function gentlerPaceAt(parts: PageContext, settings: Settings, today: LocalDay): Promise<Pace | null> {
  if (settings.gentlerOffered || settings.pace === 'gentle') return null;
  const first = dayAfter(today, 1 - OFFER_LOOKS_BACK);
  return gentlerToOffer(settings, await parts.moments.between(first, today));
}

const HOUR = 60 * 60 * 1_000;

/** Keeps nudges away: for an hour, until the day is over, or for seven days. */
export const snooze = (parts: PageContext, length: 'hour' | 'today' | 'week', now: number): Promise<void> =>
  parts.settings.change((settings) => {
    const calendar = calendarOf(settings);
    const tomorrow = startOfDay(dayAfter(localDay(now, calendar), 1), calendar);
    return { snoozedUntil: { hour: now + HOUR, today: tomorrow, week: now + LONGEST_SNOOZE }[length] };
  });

/** Lets nudges come again. */
export const endSnooze = (parts: PageContext): Promise<void> =>
  parts.settings.change(() => ({ snoozedUntil: null }));
