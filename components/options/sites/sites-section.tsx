import './sites-section.css';
import type { JSX } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import type { SiteChoice } from '../../../lib/domain/settings';
import type { Site, SiteId } from '../../../lib/domain/sites/site';
import { t } from '../../../lib/platform/i18n';
import { type ChosenSite, isAdded } from '../../../lib/sites/chosen-site';
import { MOST_USED } from '../../../lib/sites/registry';
import { siteName } from '../../../lib/wording/site-text';
import { Notice } from '../../controls/notice';
import { AddressForm } from '../../shared/address-form';
import { MoreSites } from '../../shared/more-sites';
import { SiteBehaviour } from './site-behaviour';
import { SiteRow } from './site-row';

interface SitesSectionProps {
  readonly sites: readonly Site[];
  /** The sites that are on. */
  readonly choices: readonly SiteChoice[];
  readonly lackingAccess: readonly SiteId[];
  onTurnOn(site: ChosenSite): Promise<'on' | 'declined'>;
  onTurnOff(site: SiteId): Promise<void>;
  onManners(site: SiteId, manners: Pick<SiteChoice, 'quiet' | 'corner'>): Promise<void>;
}

/** Every known site with its switch, those added by address, and a way to add one. */
export function SitesSection(props: SitesSectionProps): JSX.Element {
  const { sites, choices, lackingAccess, onTurnOn, onTurnOff, onManners } = props;
  const on = choices.map(({ site }) => site);
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  // As it was on opening: no row moves away from under the hand that switches it.
  const [onAtFirst] = useState(on);
  const [gone, setGone] = useState<SiteId>();
  const isShown = (site: Site) => MOST_USED.has(site.id) || onAtFirst.includes(site.id);

  const forget = async (site: SiteId): Promise<void> => {
    await onTurnOff(site);
    setGone(site);
    // The switch goes with its row.
    heading.current?.focus();
  };
  const mannersOf = (site: SiteId) => {
    const choice = choices.find((one) => one.site === site);
    return choice && <SiteBehaviour choice={choice} onManners={(manners) => onManners(site, manners)} />;
  };
  const row = (site: SiteId, turnOff: (site: SiteId) => Promise<void> = onTurnOff) => (
    <SiteRow
      key={site}
      name={siteName(site)}
      on={on.includes(site)}
      lacksAccess={lackingAccess.includes(site)}
      onTurnOn={() => onTurnOn({ site })}
      onTurnOff={() => turnOff(site)}
    >
      {mannersOf(site)}
    </SiteRow>
  );
  return (
    <section class="options-section" aria-labelledby={id}>
      <h2 id={id} ref={heading} tabIndex={-1}>
        {t('optionsSites')}
      </h2>
      <div class="sites">
        <p class="options-hint">{t('optionsSitesHint')}</p>
        <ul class="site-rows">
          {sites.filter(isShown).map((site) => row(site.id))}
          {on.filter(isAdded).map((site) => row(site, forget))}
        </ul>
        <Notice>{gone !== undefined && !on.includes(gone) && t('optionsSiteGone', siteName(gone))}</Notice>
        <MoreSites title={t('moreSites')}>
          <ul class="site-rows">{sites.filter((site) => !isShown(site)).map((site) => row(site.id))}</ul>
        </MoreSites>
        <MoreSites title={t('anotherSite')}>
          <AddressForm taken={on} onAdd={onTurnOn} />
        </MoreSites>
      </div>
    </section>
  );
}
