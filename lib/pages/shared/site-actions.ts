import type { SiteId } from '../../domain/sites/site';
import { type SiteChoice, turnedOff, turnedOn } from '../../domain/sites/site-choice';
import { dropAccess, requestAccess } from '../../platform/access';
import { exclusively } from '../../platform/lock';
import type { ChosenSite } from '../../sites/chosen-site';
import type { PageContext } from '../context';
import { patternsOf } from './site-access';

export type SiteActions = ReturnType<typeof siteActions>;

/** What a person can change about sites; each action rejects when it could not be done or stored. */
export const siteActions = (context: PageContext) => ({
  /**
   * Turns sites on if the person grants access to exactly their hosts. The browser asks for it only within a click, so
   * this must be called at once in one.
   * @returns `'declined'` when access was not granted, and nothing was changed
   */
  async turnOn(sites: readonly ChosenSite[]): Promise<'on' | 'declined'> {
    if (!(await requestAccess(patternsOf(sites)))) return 'declined';
    await context.settings.change((settings) => ({
      sites: turnedOn(settings.sites, sites, context.now()),
    }));
    return 'on';
  },
  /** Turns a site off and gives its access back to the browser: nothing is measured there from then on. */
  async turnOff(site: SiteId): Promise<void> {
    // A report that is on its way is either stored before this, or refused after it.
    await exclusively('ledger', () =>
      context.settings.change((settings) => ({ sites: turnedOff(settings.sites, site) })),
    );
    // A host may also belong to a site that stays on.
    const needed = patternsOf((await context.settings.read()).sites);
    await dropAccess(patternsOf([{ site }]).filter((pattern) => !needed.includes(pattern)));
  },
  /** Changes whether nudges are shown on a site that is on, and in which corner the card appears. */
  changeBehaviour: (site: SiteId, behaviour: Pick<SiteChoice, 'quiet' | 'corner'>): Promise<void> =>
    context.settings.change(({ sites }) => ({
      sites: sites.map((choice) => (choice.site === site ? { ...choice, ...behaviour } : choice)),
    })),
});
