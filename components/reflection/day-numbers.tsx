import './day-numbers.css';
import type { JSX } from 'preact';
import type { LocalDay } from '../../lib/domain/days';
import type { SiteId } from '../../lib/domain/site';
import { type Attention, passiveShare, type SiteAttention, totalMs } from '../../lib/domain/usage';
import { t } from '../../lib/platform/i18n';
import { dayText } from '../wording/date';
import { durationText } from '../wording/duration';
import { percentText } from '../wording/number';
import { siteColour, siteName } from '../wording/site';

interface DayNumbersProps {
  /** `null` for the whole week. */
  readonly day: LocalDay | null;
  readonly attention: Attention;
  readonly parts: readonly SiteAttention[];
  /** The week's sites, so that the lines stay where they are whichever day is shown. */
  readonly sites: readonly SiteId[];
}

/** The chart's key and its numbers in one: the whole week's, or those of the day pointed at. */
export function DayNumbers({ day, attention, parts, sites }: DayNumbersProps): JSX.Element {
  const share = passiveShare(attention);
  return (
    <div class="day-numbers">
      <h3>{day === null ? t('chartWholeWeek') : dayText(day)}</h3>
      <p class="day-numbers-sum">
        <strong>{durationText(totalMs(attention))}</strong>
        {share !== null && <span>{t('passiveShare', percentText(share))}</span>}
      </p>
      <ul>
        {sites.map((site) => {
          const part = parts.find((attentionOfSite) => attentionOfSite.site === site);
          return (
            <li key={site} class={part ? '' : 'is-without'} style={{ '--swatch': siteColour(site) }}>
              <bdi>{siteName(site)}</bdi>
              <span>{durationText(part ? totalMs(part) : 0)}</span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
