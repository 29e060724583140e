import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { Site, SiteId } from '../../lib/domain/site';
import { t } from '../../lib/platform/i18n';
import { SiteRow } from './site-row';

interface SitesSectionProps {
  readonly sites: readonly Site[];
  readonly on: readonly SiteId[];
  readonly lackingAccess: readonly SiteId[];
  onTurnOn(site: SiteId): Promise<'on' | 'declined'>;
  onTurnOff(site: SiteId): Promise<void>;
}

/** Every known site with its switch. */
export function SitesSection(props: SitesSectionProps): JSX.Element {
  const { sites, on, lackingAccess, onTurnOn, onTurnOff } = props;
  const heading = useId();
  return (
    <section class="options-section" aria-labelledby={heading}>
      <h2 id={heading}>{t('optionsSites')}</h2>
      <div>
        <p class="options-hint">{t('optionsSitesHint')}</p>
        <ul class="site-rows">
          {sites.map((site) => (
            <SiteRow
              key={site.id}
              name={site.name}
              on={on.includes(site.id)}
              lacksAccess={lackingAccess.includes(site.id)}
              onTurnOn={() => onTurnOn(site.id)}
              onTurnOff={() => onTurnOff(site.id)}
            />
          ))}
        </ul>
      </div>
    </section>
  );
}
