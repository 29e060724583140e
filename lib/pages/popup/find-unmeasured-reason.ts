import {
  type MeasuringFacts,
  type PageOfSite,
  type SensorState,
  type Unmeasured,
  unmeasuredReason,
} from '../../domain/attention/unmeasured-reason';
import type { Settings } from '../../domain/settings';
import type { SiteId } from '../../domain/sites/site';
import type { SiteChoice } from '../../domain/sites/site-choice';
import { localDay } from '../../domain/time/days';
import { isSlotFilled } from '../../messaging/slots-in-page';
import { hasAccess } from '../../platform/access';
import { openTabs, tabInFront } from '../../platform/tabs';
import { TimeLimitError, withinTime } from '../../platform/time-limit';
import { siteMeantAt } from '../../sites/address-in-front';
import { choiceAt, hostsOfChoice } from '../../sites/chosen-site';
import { matchPatterns } from '../../sites/sensor-scripts';
import { calendarOf, type PageContext } from '../context';
import { findSitesWithoutAccess } from '../shared/site-access';
import { findWhatIsNotSetUp } from './sensors-not-set-up';

/** After so many ms without an answer, a page is taken for one that does not answer. */
const PAGE_ANSWERS_WITHIN = 5_000;

const findSensor = (tabId: number): Promise<SensorState> =>
  withinTime(isSlotFilled({ tabId }, 'enough.end-sensor'), PAGE_ANSWERS_WITHIN, 'a page').then(
    (isFilled) => (isFilled ? 'running' : 'missing'),
    (error) => (error instanceof TimeLimitError ? 'noAnswer' : 'unknown'),
  );

async function findPage(
  tabId: number,
  address: URL,
  site: SiteId,
  notSetUp: readonly string[],
): Promise<PageOfSite> {
  const [pattern] = matchPatterns({ hosts: [address.hostname] }) as [string];
  const isSecure = address.protocol === 'https:';
  const isAllowed = await hasAccess([pattern]);
  const isSetUp = !notSetUp.includes(pattern);
  const sensor = isSecure && isAllowed && isSetUp ? await findSensor(tabId) : 'unknown';
  return { site, tabId, hasAccess: isAllowed, isSetUp, isSecure, sensor };
}

/** The chosen sites that are open in tabs, but only in tabs that the browser has put to sleep. */
async function findSleepingSites(choices: readonly SiteChoice[]): Promise<SiteId[]> {
  const patterns = choices.flatMap((choice) => matchPatterns({ hosts: hostsOfChoice(choice, choices) }));
  const granted = await Promise.all(patterns.map((pattern) => hasAccess([pattern])));
  const tabs = await openTabs(patterns.filter((_, index) => granted[index]));
  const siteOf = (address: string) => choiceAt(URL.parse(address)?.hostname ?? '', choices)?.site;
  return choices
    .map(({ site }) => site)
    .filter((site) => {
      const ofSite = tabs.filter(({ address }) => siteOf(address) === site);
      return ofSite.length > 0 && ofSite.every(({ isAsleep }) => isAsleep);
    });
}

/** Gathers what is known about measuring now. */
async function findFacts(context: PageContext, settings: Settings): Promise<MeasuringFacts> {
  const { sites } = settings;
  const day = localDay(context.now(), calendarOf(settings));
  const [tab, notSetUp, sitesWithoutAccess, sleepingSites, hours, isStoringFailing] = await Promise.all([
    tabInFront().catch(() => undefined),
    findWhatIsNotSetUp(context, sites),
    findSitesWithoutAccess(settings),
    findSleepingSites(sites).catch(() => []),
    context.ledger.hoursBetween(day, day),
    context.writeFailure.isSet(),
  ]);
  const address = URL.parse(tab?.address ?? '');
  const isWebPage = tab !== undefined && address !== null && /^https?:$/.test(address.protocol);
  const choice = isWebPage ? choiceAt(address.hostname, sites) : undefined;
  const isElsewhere = isWebPage && !choice && address.protocol === 'https:';
  const meant = isElsewhere
    ? siteMeantAt(address.hostname, sites, await context.ledger.unvisitedOf(sites.map(({ site }) => site)))
    : undefined;
  return {
    sitesWithoutAccess,
    isSetUpFailing: notSetUp.isFailing,
    page: isWebPage && choice ? await findPage(tab.id, address, choice.site, notSetUp.patterns) : null,
    otherAddress: isElsewhere && meant ? { ...meant, host: address.hostname } : null,
    sleepingSites,
    hasTimeToday: hours.some(({ passiveMs, activeMs }) => passiveMs + activeMs > 0),
    isStoringFailing,
  };
}

/**
 * Finds why time on a chosen site is not measured: the most basic reason, `null` when none is known. It may wait for a
 * page or for the background for some seconds.
 * @throws when the database, the settings or the browser can't be read
 */
export async function findUnmeasuredReason(context: PageContext): Promise<Unmeasured | null> {
  const settings = await context.settings.read();
  return settings.sites.length === 0 ? null : unmeasuredReason(await findFacts(context, settings));
}
