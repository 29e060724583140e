import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { totalMs } from '../../../lib/domain/attention/usage';
import type { PeriodCharts, TimeColumn } from '../../../lib/domain/insights/period-charts';
import type { LocalDay } from '../../../lib/domain/time/days';
import { t } from '../../../lib/i18n/translate';
import { durationText } from '../../../lib/wording/duration-text';
import { numberText } from '../../../lib/wording/number-text';
import { columnText, columnTextInSentence } from '../../../lib/wording/period-text';
import { BarValues } from '../charts/bar-values';
import { TimeChart } from '../charts/time-chart';
import { TimeTable } from '../charts/time-table';
import type { ChartSectionProps } from './chart-section-props';
import './time-section.css';

/** Time per day or month and site: a sentence, a bar chart with the numbers of the column pointed at, and a table. */
export function TimeSection({ charts, today, firstDay }: ChartSectionProps): JSX.Element {
  const heading = useId();
  /** The first day of the column pointed at. The column itself is another object after each reading. */
  const [pointedDay, setPointedDay] = useState<LocalDay | null>(null);
  const { period, columns, sites, attention } = charts;
  const pointed = columns.find((column) => column.first === pointedDay) ?? null;
  return (
    <section class="time-section" aria-labelledby={heading}>
      <div class="figure-words">
        <h2 id={heading}>{t(period.kind === 'year' ? 'chartTitleMonths' : 'chartTitle')}</h2>
        <p>{summaryOf(charts, today, firstDay)}</p>
      </div>
      <div class="time-section-picture">
        <TimeChart
          charts={charts}
          today={today}
          pointed={pointed}
          onPoint={(column) => setPointedDay(column?.first ?? null)}
        />
        <BarValues
          name={pointed ? columnText(period, pointed) : t(`chartWhole_${period.kind}`)}
          hasSum={pointed !== null}
          attention={pointed ?? attention}
          siteAttention={pointed?.sites ?? sites}
          sites={sites.map(({ site }) => site)}
        />
      </div>
      <TimeTable charts={charts} />
    </section>
  );
}

/**
 * The columns with the least and the most time, of those with any time. Columns before `firstDay` or after `today` do
 * not count as columns without time: nothing was measured then.
 */
function summaryOf({ period, columns }: PeriodCharts, today: LocalDay, firstDay: LocalDay): string {
  const withTime = columns
    .filter((column) => totalMs(column) > 0)
    .sort((a, b) => totalMs(a) - totalMs(b) || a.first.localeCompare(b.first));
  const [least, most] = [withTime[0], withTime.at(-1)] as [TimeColumn, TimeColumn];
  const name = (column: TimeColumn) => columnTextInSentence(period, column);
  if (withTime.length === 1) {
    return t(period.kind === 'year' ? 'chartOnly_months' : 'chartOnly_days', { name: name(most) });
  }
  return t(period.kind === 'year' ? 'chartRange_months' : 'chartRange_days', {
    withTime: numberText(withTime.length),
    all: numberText(columns.filter(({ first, last }) => firstDay <= last && first <= today).length),
    least: durationText(totalMs(least), 'long'),
    leastName: name(least),
    most: durationText(totalMs(most), 'long'),
    mostName: name(most),
  });
}
