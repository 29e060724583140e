import './reflection.css';
import './reflection-print.css';
import './period-view.css';
import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { LocalDay } from '../../lib/domain/days';
import { type Period, partsOf } from '../../lib/domain/period';
import type { Pictures } from '../../lib/domain/pictures';
import { t } from '../../lib/platform/i18n';
import { PageHead } from '../mark/page-head';
import { partText } from '../wording/period';
import { NudgesSection } from './nudges-section';
import { PeriodHead } from './period-head';
import { PicturesView } from './pictures-view';

interface PeriodViewProps {
  readonly pictures: Pictures;
  readonly today: LocalDay;
  /** The first day of which there is anything to show. */
  readonly firstDay: LocalDay;
  onGo(period: Period): void;
  onPrint(): void;
}

/** A month or year, given back: the pictures of a week over a longer time, and the ways into its parts. */
export function PeriodView(props: PeriodViewProps): JSX.Element {
  const { pictures, today } = props;
  const { period, nudges } = pictures;
  const hasNudges = Object.values(nudges).some((count) => count > 0);
  return (
    <main class="page reflection">
      <PageHead here="reflection" />
      <PeriodHead {...props} />
      <PicturesView pictures={pictures} today={today} />
      {hasNudges && <NudgesSection kind={period.kind} nudges={nudges} />}
      {period.kind !== 'week' && <PeriodParts period={period} kind={period.kind} today={today} />}
    </main>
  );
}

interface PeriodPartsProps {
  readonly period: Period;
  readonly kind: 'month' | 'year';
  readonly today: LocalDay;
}

function PeriodParts({ period, kind, today }: PeriodPartsProps): JSX.Element {
  const heading = useId();
  return (
    <nav class="reflection-section period-parts" aria-labelledby={heading}>
      <h2 id={heading}>{t(`periodParts_${kind}`)}</h2>
      <ul>
        {partsOf(period, today).map((part) => (
          <li key={part.id}>
            <a href={`#${part.id}`}>{partText(part)}</a>
          </li>
        ))}
      </ul>
      <p class="reflection-note">{t('periodPartsNote')}</p>
    </nav>
  );
}
