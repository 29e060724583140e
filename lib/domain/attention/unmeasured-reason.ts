import type { SiteId } from '../sites/site';

/**
 * Why time on a chosen site is not measured, although a person expects it: the most basic reason first, because mending a
 * later one changes nothing while an earlier one applies. docs/why-is-my-time-zero.md has a section for each, in this
 * order.
 */
export const UNMEASURED_REASONS = [
  'noAccess',
  'notSetUp',
  'otherAddress',
  'notSecure',
  'notStarted',
  'noAnswer',
  'asleep',
  'notStored',
] as const;

export type UnmeasuredReason = (typeof UNMEASURED_REASONS)[number];

/** What a page says when it is asked for its sensor; `unknown` when the browser shows no page that can be asked. */
export type SensorState = 'running' | 'missing' | 'noAnswer' | 'unknown';

/** The page of a chosen site in the tab in front. */
export interface PageOfSite {
  readonly site: SiteId;
  readonly tabId: number;
  /** Whether the browser gives access to the page's own host. */
  readonly hasAccess: boolean;
  /** Whether the browser runs the sensor on every page of this host that it opens. */
  readonly isSetUp: boolean;
  /** Whether the page came over https. Enough asks for access to such pages alone. */
  readonly isSecure: boolean;
  readonly sensor: SensorState;
}

/** A page of a host that is not chosen, to which a chosen site may have brought the person. */
interface OtherAddress {
  readonly site: SiteId;
  readonly host: string;
  /** The known site whose surfaces the pages there have, if the site has any. */
  readonly like: SiteId | undefined;
  /** Whether the host's name shows that it belongs to the site. Otherwise nothing is measured on the site lately. */
  readonly isAlike: boolean;
}

/** What is known about measuring at one moment. What can't be found out counts as working. */
export interface MeasuringFacts {
  /** The chosen sites to which the browser gives no access. */
  readonly sitesWithoutAccess: readonly SiteId[];
  /** Whether the browser does not run the sensor on some site, although there is access to it. */
  readonly isSetUpFailing: boolean;
  /** `null` when the tab in front shows no chosen site. */
  readonly page: PageOfSite | null;
  readonly otherAddress: OtherAddress | null;
  /** The chosen sites whose tabs the browser has all put to sleep. */
  readonly sleepingSites: readonly SiteId[];
  readonly hasTimeToday: boolean;
  /** Whether attention could not be stored at the last attempt. */
  readonly isStoringFailing: boolean;
}

/** A reason with what it is about. */
export type Unmeasured =
  /** `null` when it is not about the page in front. */
  | { readonly reason: 'noAccess'; readonly site: SiteId | null }
  | { readonly reason: 'notSetUp' | 'notStored' }
  | ({ readonly reason: 'otherAddress' } & OtherAddress)
  | { readonly reason: 'notSecure' | 'asleep'; readonly site: SiteId }
  | { readonly reason: 'notStarted' | 'noAnswer'; readonly site: SiteId; readonly tabId: number };

type Found = Unmeasured | false | undefined;

/** What applies to the page in front. */
function reasonsHere({ page, otherAddress }: MeasuringFacts): Found[] {
  if (!page) return [otherAddress !== null && { reason: 'otherAddress', ...otherAddress }];
  const { site, tabId, sensor } = page;
  return [
    !page.hasAccess && { reason: 'noAccess', site },
    !page.isSetUp && { reason: 'notSetUp' },
    !page.isSecure && { reason: 'notSecure', site },
    sensor === 'missing' && { reason: 'notStarted', site, tabId },
    sensor === 'noAnswer' && { reason: 'noAnswer', site, tabId },
  ];
}

/** What applies to any chosen site. */
function reasonsAnywhere(facts: MeasuringFacts): Found[] {
  const [asleep] = facts.sleepingSites;
  return [
    facts.sitesWithoutAccess.length > 0 && { reason: 'noAccess', site: null },
    facts.isSetUpFailing && { reason: 'notSetUp' },
    // Where time was measured today, a tab that nobody looks at is no riddle.
    asleep !== undefined && !facts.hasTimeToday && !facts.page && { reason: 'asleep', site: asleep },
    facts.isStoringFailing && { reason: 'notStored' },
  ];
}

/**
 * The most basic reason why time is not measured, of those that apply to the page in front if there are any; `null` when
 * none is known.
 */
export function unmeasuredReason(facts: MeasuringFacts): Unmeasured | null {
  const isFound = (found: Found): found is Unmeasured => Boolean(found);
  const here = reasonsHere(facts).filter(isFound);
  const reasons = here.length > 0 ? here : reasonsAnywhere(facts).filter(isFound);
  const rank = ({ reason }: Unmeasured) => UNMEASURED_REASONS.indexOf(reason);
  return reasons.toSorted((a, b) => rank(a) - rank(b))[0] ?? null;
}
