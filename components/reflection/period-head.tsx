import './period-head.css';
import type { JSX } from 'preact';
import { passiveShare, totalMs } from '../../lib/domain/attention/usage';
import type { PeriodCharts } from '../../lib/domain/insights/period-charts';
import { containsDay } from '../../lib/domain/time/period';
import { t } from '../../lib/platform/i18n';
import { durationText } from '../../lib/wording/duration-text';
import { percentText } from '../../lib/wording/number-text';
import { columnInWords, periodText } from '../../lib/wording/period-text';
import { Button } from '../controls/button';
import { AttentionRing } from '../shared/attention-ring';
import { DrawnRing } from '../shell/drawn-ring';
import { PeriodKinds, PeriodPager, type PeriodStepsProps } from './period-pager';

interface PeriodHeadProps extends Omit<PeriodStepsProps, 'period'> {
  readonly pictures: PeriodCharts;
  onPrint(): void;
}

/** Which time it is, how to reach others, and the time in one sentence inside and beside the ring. */
export function PeriodHead(props: PeriodHeadProps): JSX.Element {
  const { pictures, today, firstDay, onGo, onPrint } = props;
  const { period, attention } = pictures;
  const { kind, id } = period;
  const isPresent = containsDay(period, today);
  const hasTime = totalMs(attention) > 0;
  return (
    <header class="period-head">
      <div class="period-head-words">
        <div class="period-head-ways">
          <PeriodKinds period={period} today={today} />
          <Button look="bare" onPress={onPrint}>
            {t('periodPrint')}
          </Button>
        </div>
        {/* Whoever steps to another time without looking hears where they are. */}
        <div class="period-head-name" aria-live="polite" aria-atomic="true">
          <p class="period-head-kind">{isPresent ? t(`periodSoFar_${kind}`) : t(`period_${kind}`)}</p>
          <h1 class="page-title">{periodText(period)}</h1>
        </div>
        {hasTime ? (
          <p class="page-lede">{sentenceOf(pictures)}</p>
        ) : (
          <p class="page-lede">{isPresent ? t(`periodEmptySoFar_${kind}`) : t(`periodEmpty_${kind}`)}</p>
        )}
        <PeriodPager period={period} today={today} firstDay={firstDay} onGo={onGo} />
      </div>
      {/* A new ring is drawn for each. */}
      {hasTime ? (
        <AttentionRing key={id} attention={attention} />
      ) : (
        <DrawnRing key={id}>
          <p class="period-head-blank">{t('weekEmpty')}</p>
        </DrawnRing>
      )}
    </header>
  );
}

function sentenceOf({ period, attention, columns }: PeriodCharts): string {
  const whole = t(
    'weekTime',
    durationText(totalMs(attention), 'long'),
    percentText(passiveShare(attention) ?? 0),
  );
  const withTime = columns.filter((column) => totalMs(column) > 0);
  if (withTime.length < 2) return whole;
  const fullest = withTime.reduce((most, column) => (totalMs(column) > totalMs(most) ? column : most));
  const name = columnInWords(period, fullest);
  return t('sentences', whole, t(`fullestPart_${period.kind}`, name, durationText(totalMs(fullest), 'long')));
}
