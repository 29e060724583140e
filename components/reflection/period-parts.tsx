import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { LocalDay } from '../../lib/domain/time/days';
import { type Period, subperiods } from '../../lib/domain/time/period';
import { t } from '../../lib/i18n/translate';
import { shortPeriodText } from '../../lib/wording/period-text';
import './period-parts.css';

interface PeriodPartsProps {
  readonly period: Period;
  readonly today: LocalDay;
}

/** Links to the weeks of a month or the months of a year; absent for a week, which has no such parts. */
export function PeriodParts({ period, today }: PeriodPartsProps): JSX.Element | null {
  const heading = useId();
  const { kind } = period;
  if (kind === 'week') return null;
  return (
    <nav class="reflection-section period-parts" aria-labelledby={heading}>
      <h2 id={heading}>{t(`periodParts_${kind}`)}</h2>
      <ul>
        {subperiods(period, today).map((part) => (
          <li key={part.id}>
            <a href={`#${part.id}`}>{shortPeriodText(part)}</a>
          </li>
        ))}
      </ul>
      <p class="reflection-note">{t('periodPartsNote')}</p>
    </nav>
  );
}
