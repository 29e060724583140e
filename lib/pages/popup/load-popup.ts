import { type DayUsage, dayUsageOf, totalMs } from '../../domain/attention/usage';
import type { AimEntry } from '../../domain/journal/aim';
import { isDraftCurrent } from '../../domain/journal/draft';
import { FOLLOW_UP_OPEN_DAYS, isFollowUpDue } from '../../domain/journal/follow-up';
import { GUIDED_PRACTICES, type GuidedPractice } from '../../domain/journal/practice';
import { isInSupportCooldown, isSupportDue, SUPPORT_LOOKBACK_DAYS } from '../../domain/journal/support';
import { isSnoozed } from '../../domain/nudges/nudge-settings';
import type { Settings } from '../../domain/settings';
import type { SiteId } from '../../domain/sites/site';
import { dayAfter, type LocalDay, localDay, weekOf } from '../../domain/time/days';
import { hasAccess } from '../../platform/access';
import { addressInFront } from '../../platform/tabs';
import { choiceAt } from '../../sites/chosen-site';
import { matchPatterns } from '../../sites/sensor-scripts';
import { calendarOf, type PageContext } from '../context';
import { findRecentLowMood } from '../shared/find-recent-low-mood';
import { findSitesWithoutAccess } from '../shared/site-access';
import { loadAim } from './load-aim';
import { type CaughtToday, loadCaught } from './load-caught';
import { type CheckInStatus, loadCheckIn } from './load-check-in';

/** What the popup shows of today. */
export interface PopupPage {
  readonly today: DayUsage;
  readonly hasSites: boolean;
  /** On a day without time: whether the browser withdrew access to a site that is on, so that nothing is measured there. */
  readonly isAccessMissing: boolean;
  readonly checkIn: CheckInStatus;
  /** The favourite practice comes first. */
  readonly favourites: readonly GuidedPractice[];
  /** Whether there was a low mood within the last day, so that gentle practices come first. */
  readonly isMoodLow: boolean;
  /** The practices that were begun and not finished, the one written last first. */
  readonly begunPractices: readonly GuidedPractice[];
  /** What a card is going to ask about, in a visit that begins soon; `null` for nothing. */
  readonly aim: AimEntry | null;
  readonly caught: CaughtToday;
  /** How many follow-ups are due: questions about how something the person meant to try turned out. */
  readonly dueFollowUps: number;
  /** Wall-clock ms, `null` when nudges are not paused. */
  readonly snoozedUntil: number | null;
  /** The chosen site in the active tab, and whether nudges are off there; `null` when the tab shows none of them. */
  readonly currentSite: { readonly site: SiteId; readonly quiet: boolean } | null;
  readonly isSupportCardDue: boolean;
  /** Whether attention could not be stored at the last attempt. */
  readonly isStorageFailing: boolean;
  /** Whether the weekly reminder could not be set at the last attempt. */
  readonly isReminderFailing: boolean;
  /** Whether the folder could not be used at the last attempt. */
  readonly isFolderInTrouble: boolean;
}

/**
 * Reads today.
 * @throws when the database or the settings can't be read
 */
export async function loadPopup(context: PageContext): Promise<PopupPage> {
  const now = context.now();
  const settings = await context.settings.read();
  const day = localDay(now, calendarOf(settings));
  const [
    hours,
    checkIn,
    isStorageFailing,
    failingParts,
    currentSite,
    isSupportCardDue,
    dueFollowUps,
    begunPractices,
    aim,
    isMoodLow,
    caught,
    folder,
  ] = await Promise.all([
    context.ledger.hoursBetween(day, day),
    loadCheckIn(context, settings, day, now),
    context.writeFailure.isSet(),
    context.failingParts.names(),
    findCurrentSite(settings),
    findSupportCardDue(context, settings, day),
    countDueFollowUps(context, day),
    findBegunPractices(context, settings, now),
    loadAim(context, day, now),
    findRecentLowMood(context, day, now),
    loadCaught(context, day, now),
    context.folder.status(),
  ]);
  const today = dayUsageOf(day, hours);
  // The browser takes long to answer this while a popup opens.
  const isAccessMissing = totalMs(today) === 0 && (await findSitesWithoutAccess(settings)).length > 0;
  return {
    today,
    hasSites: settings.sites.length > 0,
    isAccessMissing,
    checkIn,
    favourites: settings.favourites,
    isMoodLow,
    begunPractices,
    aim,
    caught,
    dueFollowUps,
    snoozedUntil: isSnoozed(settings, now) ? settings.snoozedUntil : null,
    currentSite,
    isSupportCardDue,
    isStorageFailing,
    isReminderFailing: failingParts.includes('reminder'),
    isFolderInTrouble: folder.trouble !== null,
  };
}

async function findCurrentSite({ sites }: Settings): Promise<PopupPage['currentSite']> {
  const address = await addressInFront();
  if (!address || !URL.canParse(address)) return null;
  const { hostname } = new URL(address);
  const choice = choiceAt(hostname, sites);
  // Without access no nudge comes there, whatever is chosen.
  const isAllowed = choice && (await hasAccess(matchPatterns({ hosts: [hostname] })));
  return choice && isAllowed ? { site: choice.site, quiet: choice.quiet === true } : null;
}

/** Check-ins are read only where the answer depends on them. */
async function findSupportCardDue(
  context: PageContext,
  settings: Settings,
  today: LocalDay,
): Promise<boolean> {
  const { supportShownOn } = settings;
  if (supportShownOn !== null && isInSupportCooldown(supportShownOn, today)) return false;
  const first = dayAfter(today, 1 - SUPPORT_LOOKBACK_DAYS);
  return isSupportDue(settings, await context.checkIns.between(first, today), today);
}

async function findBegunPractices(
  { practiceDrafts }: PageContext,
  { erasedAt }: Settings,
  now: number,
): Promise<readonly GuidedPractice[]> {
  const saved = await practiceDrafts.read();
  const endings = erasedAt === null ? [] : [erasedAt];
  return GUIDED_PRACTICES.flatMap((practice) => {
    const draft = saved[practice];
    return draft && isDraftCurrent(draft, endings, now) ? [{ practice, at: draft.at }] : [];
  })
    .sort((a, b) => b.at - a.at)
    .map(({ practice }) => practice);
}

/** How many local days back follow-ups are read. One that was postponed may be older than it is asked for. */
const FOLLOW_UPS_LOOK_BACK = 3 * FOLLOW_UP_OPEN_DAYS;

async function countDueFollowUps(context: PageContext, today: LocalDay): Promise<number> {
  const first = dayAfter(today, -FOLLOW_UPS_LOOK_BACK);
  const [practices, plans] = await Promise.all([
    context.practiceEntries.between(first, today),
    context.plans.between(weekOf(first), weekOf(today)),
  ]);
  return [...practices, ...plans].filter(({ followUp }) => followUp && isFollowUpDue(followUp, today)).length;
}
