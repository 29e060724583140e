import { isSnoozed } from '../../domain/nudges/nudge-settings';
import type { Settings } from '../../domain/settings';
import type { SiteId } from '../../domain/sites/site';
import { dayAfter, type LocalDay, localDay } from '../../domain/time/days';
import { mayNotify } from '../../platform/notifications';
import { isAdded } from '../../sites/chosen-site';
import { calendarOf, type PageContext } from '../context';
import { findSitesWithoutAccess } from '../shared/site-access';

/** What the options show: the settings, and what follows from them now. */
export interface OptionsPage {
  readonly settings: Settings;
  /** Sites that are on although the browser withdrew access to them. */
  readonly sitesWithoutAccess: readonly SiteId[];
  /** Sites that were added by their address, on which nothing was measured lately. */
  readonly unvisitedSites: readonly SiteId[];
  /** The sites on which the person's other browsers have measured something lately. */
  readonly sitesElsewhere: readonly SiteId[];
  /** Wall-clock ms, `null` when nudges are not paused. */
  readonly snoozedUntil: number | null;
  /** Whether the weekly reminder is also shown as a notification: it is turned on, and the browser allows it. */
  readonly isNotifying: boolean;
  readonly today: LocalDay;
}

/** How far back it is looked for what other browsers measure, in days. */
const DAYS_ELSEWHERE = 30;

/** Reads the settings. */
export async function loadOptions(context: PageContext): Promise<OptionsPage> {
  const now = context.now();
  const settings = await context.settings.read();
  const today = localDay(now, calendarOf(settings));
  return {
    settings,
    sitesWithoutAccess: await findSitesWithoutAccess(settings),
    // The options work without the database, which may be what a person has come to erase.
    unvisitedSites: await context.ledger
      .unvisitedOf(settings.sites.map(({ site }) => site).filter(isAdded))
      .catch(() => []),
    sitesElsewhere: await context.ledger.sitesElsewhere(dayAfter(today, -DAYS_ELSEWHERE)).catch(() => []),
    snoozedUntil: isSnoozed(settings, now) ? settings.snoozedUntil : null,
    isNotifying: settings.reminderNotifies && (await mayNotify()),
    today,
  };
}
