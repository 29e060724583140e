import type { JSX } from 'preact';
import { useContext, useEffect, useRef, useState } from 'preact/hooks';
import { narrowedBy } from '../../../lib/domain/journal/text-search';
import type { Site, SiteId } from '../../../lib/domain/sites/site';
import type { SiteChoice } from '../../../lib/domain/sites/site-choice';
import { t } from '../../../lib/i18n/translate';
import type { SiteActions } from '../../../lib/pages/shared/site-actions';
import { type ChosenSite, isAdded } from '../../../lib/sites/chosen-site';
import { readOffer } from '../../../lib/sites/offered-address';
import { MOST_USED } from '../../../lib/sites/registry';
import { listText } from '../../../lib/wording/list-text';
import { siteName } from '../../../lib/wording/site-text';
import { Notice } from '../../controls/notice';
import { useHash } from '../../hooks/use-hash';
import { AddressForm } from '../../shared/address-form';
import { OptionsSection } from '../options-section';
import { FoldedOptions, OptionsQuery } from '../top/folded-options';
import { SiteBehaviour } from './site-behaviour';
import { SiteRow } from './site-row';
import './sites-section.css';

interface SitesSectionProps {
  readonly sites: readonly Site[];
  /** The sites that are on. */
  readonly choices: readonly SiteChoice[];
  readonly sitesWithoutAccess: readonly SiteId[];
  /** Sites that were added by their address, on which nothing was measured lately. */
  readonly unvisitedSites: readonly SiteId[];
  /** Sites on which the person's other browsers have measured something lately. */
  readonly sitesElsewhere: readonly SiteId[];
  readonly actions: SiteActions;
  /** Erases what was measured on a site. @returns puts it back */
  onErase(site: SiteId): Promise<() => Promise<void>>;
}

/** Every known site and every site added by its address, each with its switch, and a form to add one. */
export function SitesSection(props: SitesSectionProps): JSX.Element {
  const { sites, choices, sitesWithoutAccess, unvisitedSites, sitesElsewhere, actions, onErase } = props;
  const on = choices.map(({ site }) => site);
  const { part, go } = useHash();
  const offered = readOffer(part);
  const [wasOffered, setOffered] = useState(false);
  useEffect(() => {
    if (offered) setOffered(true);
  }, [offered !== undefined]);
  const heading = useRef<HTMLHeadingElement>(null);
  // What was on when the page opened: a row does not move while the person switches it.
  const [onAtFirst] = useState(on);
  const [removed, setRemoved] = useState<SiteId>();
  const isShown = (site: SiteId) => (onAtFirst.length === 0 ? MOST_USED : new Set(onAtFirst)).has(site);
  const query = useContext(OptionsQuery);
  const known = sites.map(({ id }) => id);
  // A search for a site leaves that site alone in the list.
  const added = new Set([...on, ...sitesElsewhere].filter(isAdded));
  const listed = narrowedBy(query, [...known, ...added], (site) => [siteName(site)]);
  const shownSites = listed.filter((site) => isAdded(site) || isShown(site) || sitesElsewhere.includes(site));
  const onlyElsewhere = sitesElsewhere.filter((site) => !on.includes(site));
  const moreSites = listed.filter((site) => !shownSites.includes(site));

  const remove = async (site: SiteId): Promise<void> => {
    await actions.turnOff(site);
    setRemoved(site);
    // The switch that had the focus is removed with its row.
    heading.current?.focus();
  };
  const add = async (site: ChosenSite): Promise<'on' | 'declined'> => {
    const outcome = await actions.turnOn([site]);
    // What was offered is not offered again when the page is reloaded.
    if (outcome === 'on' && offered) go('');
    return outcome;
  };
  const behaviourOf = (site: SiteId) => {
    const choice = choices.find((one) => one.site === site);
    return (
      choice && (
        <SiteBehaviour
          choice={choice}
          onChange={(behaviour) => actions.changeBehaviour(site, behaviour)}
          onErase={onErase}
        />
      )
    );
  };
  const row = (site: SiteId, turnOff: (site: SiteId) => Promise<void> = actions.turnOff) => (
    <SiteRow
      key={site}
      name={siteName(site)}
      on={on.includes(site)}
      isAccessMissing={sitesWithoutAccess.includes(site)}
      isUnvisited={unvisitedSites.includes(site)}
      onTurnOn={() => actions.turnOn([{ site }])}
      onTurnOff={() => turnOff(site)}
    >
      {behaviourOf(site)}
    </SiteRow>
  );
  return (
    <OptionsSection part="sites" title={t('optionsSites')} headingRef={heading}>
      <div class="sites">
        <p class="options-hint">{t('optionsSitesHint')}</p>
        {onlyElsewhere.length > 0 && (
          <p class="options-hint">{t('sitesElsewhere', { list: listText(onlyElsewhere.map(siteName)) })}</p>
        )}
        <ul class="site-rows">
          {shownSites.map((site) => row(site, isAdded(site) ? remove : actions.turnOff))}
        </ul>
        <Notice>
          {removed !== undefined &&
            !on.includes(removed) &&
            t('optionsSiteGone', { site: siteName(removed) })}
        </Notice>
        <div hidden={moreSites.length === 0}>
          <FoldedOptions
            id="more-sites"
            title={t('moreSites')}
            words={[t('moreSites'), ...moreSites.map(siteName)]}
            open={moreSites.some((site) => on.includes(site))}
          >
            <ul class="site-rows">{moreSites.map((site) => row(site))}</ul>
          </FoldedOptions>
        </div>
        <FoldedOptions
          id="another-site"
          title={t('anotherSite')}
          words={[t('anotherSite')]}
          open={wasOffered || offered !== undefined}
        >
          <AddressForm taken={on} offered={offered} onAdd={add} />
        </FoldedOptions>
      </div>
    </OptionsSection>
  );
}
