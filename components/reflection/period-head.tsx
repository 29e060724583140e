import type { JSX } from 'preact';
import { containsDay, type Period } from '../../lib/domain/time/period';
import { t } from '../../lib/i18n/translate';
import type { PeriodContent } from '../../lib/pages/reflection/load-period';
import { periodText } from '../../lib/wording/period-text';
import { Button } from '../controls/button';
import { PeriodKinds, PeriodPager } from './period-pager';
import './period-head.css';

interface PeriodHeadProps extends Pick<PeriodContent, 'charts' | 'today' | 'firstDay'> {
  onGoTo(period: Period): void;
  /** Absent while there is nothing to print. */
  readonly onPrint?: (() => void) | undefined;
  /** Opens the letter of a week; absent for a month or year. */
  readonly onOpenLetter?: (() => void) | undefined;
}

/** Which period is shown, and how to go to others. It is quiet: what the period was like comes below it. */
export function PeriodHead(props: PeriodHeadProps): JSX.Element {
  const { charts, today, firstDay, onGoTo, onPrint, onOpenLetter } = props;
  const { period } = charts;
  const { kind } = period;
  return (
    <header class="period-head">
      {/* A screen reader announces the new period when someone moves to it. */}
      <div class="period-head-name" aria-live="polite" aria-atomic="true">
        <p class="period-head-kind">
          {containsDay(period, today) ? t(`periodSoFar_${kind}`) : t(`period_${kind}`)}
        </p>
        <h1 tabIndex={-1}>{periodText(period)}</h1>
      </div>
      <PeriodKinds period={period} today={today} />
      <PeriodPager period={period} today={today} firstDay={firstDay} onGoTo={onGoTo} />
      <div class="period-head-ways">
        {onOpenLetter && (
          <Button look="bare" onPress={onOpenLetter}>
            {t('letterOpen')}
          </Button>
        )}
        {onPrint && (
          <Button look="bare" onPress={onPrint}>
            {t('periodPrint')}
          </Button>
        )}
      </div>
    </header>
  );
}
