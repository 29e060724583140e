import type { SiteId } from '../domain/sites/site';
import type { SiteChoice } from '../domain/sites/site-choice';
import { choiceAt, isAdded, siteOfChoice } from './chosen-site';
import { readAddress } from './typed-address';

/** First labels that only say for which device or country a site is: `m.`, `de.`, `en-gb.`. */
const VARIANT = /^(www|m|mobile|touch|[a-z]{2}(-[a-z]{2})?)$/;
/** What often stands before a country's domain: `co.uk`, `com.br`. */
const KIND_OF_DOMAIN = /^(ac|co|com|edu|go|gov|ne|net|or|org)$/;

/**
 * The labels that make the name of a site: without the domain it is registered under, and without what only says for
 * which device or country it is. `pinterest` for `www.pinterest.co.uk`, `old.reddit` for `old.reddit.com`.
 */
function nameLabels(host: string): string[] {
  const labels = host.split('.');
  const country = labels.pop() ?? '';
  const isInCountry = country.length === 2 && labels.length > 1;
  if (isInCountry && KIND_OF_DOMAIN.test(labels.at(-1) ?? '')) labels.pop();
  while (labels.length > 1 && VARIANT.test(labels[0] ?? '')) labels.shift();
  return labels;
}

const hasSameName = (a: string, b: string): boolean => nameLabels(a).join('.') === nameLabels(b).join('.');
const hasSameOwner = (a: string, b: string): boolean => nameLabels(a).at(-1) === nameLabels(b).at(-1);

/** The site that a person may have chosen when they see a host that is not chosen. */
export interface SiteMeant {
  readonly site: SiteId;
  /** The known site whose surfaces the pages of the host have, if the site has any. */
  readonly like: SiteId | undefined;
  /** Whether the host's name shows it. */
  readonly isAlike: boolean;
}

const meant = ({ site, like }: SiteChoice, isAlike: boolean): SiteMeant => ({
  site,
  like: isAdded(site) ? like : site,
  isAlike,
});

/**
 * Finds the chosen site that a person may have meant when they see a page of a host that is not chosen: a site redirects
 * to its address in a country, or has moved. Names alone show it where they are the same. Where nothing was measured on a
 * site lately, names of one owner show it as well; and for the site that was added last, any host may be it.
 * @param host as `location.hostname` writes it
 * @param unvisited the sites on which nothing was measured lately
 */
export function siteMeantAt(
  host: string,
  choices: readonly SiteChoice[],
  unvisited: readonly SiteId[],
): SiteMeant | undefined {
  const read = readAddress(host);
  if (read.kind === 'fault' || choiceAt(host, choices)) return undefined;
  const isUnvisited = ({ site }: SiteChoice) => unvisited.includes(site);
  const hostsOf = (choice: SiteChoice) => siteOfChoice(choice)?.hosts ?? [];
  const alike =
    choices.find((choice) => hostsOf(choice).some((one) => hasSameName(one, host))) ??
    choices.find((choice) => isUnvisited(choice) && hostsOf(choice).some((one) => hasSameOwner(one, host)));
  // A host of another known site is not this one, whatever their names have in common.
  if (alike && read.kind === 'other') return meant(alike, true);
  const addedLast = Math.max(...choices.map(({ since }) => since));
  const last = choices.find(
    (choice) => choice.since === addedLast && isAdded(choice.site) && isUnvisited(choice),
  );
  return last && meant(last, false);
}
