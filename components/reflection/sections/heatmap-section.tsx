import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { type Heatmap, SHADE_THRESHOLDS_MINUTES } from '../../../lib/domain/insights/heatmap';
import { t } from '../../../lib/i18n/translate';
import { clockHourText, hourText, weekdayName } from '../../../lib/wording/date-text';
import { durationText } from '../../../lib/wording/duration-text';
import { ChartTable } from '../charts/chart-table';
import { HeatmapChart, type HourOfWeek } from '../charts/heatmap-chart';
import type { ChartSectionProps } from './chart-section-props';
import './heatmap-section.css';

const MINUTE = 60_000;

/** Looked up for each drawing, because the time may change while its cell is pointed at. */
const msAt = ({ days }: Heatmap, { weekday, hour }: HourOfWeek): number =>
  days.find((day) => day.weekday === weekday)?.cells.find((cell) => cell.hour === hour)?.ms ?? 0;

/** Which hours of the week attention was spent in: a sentence, a heatmap and a table. */
export function HeatmapSection({ charts }: ChartSectionProps): JSX.Element {
  const heading = useId();
  const { period, heat } = charts;
  // A month or year shows the mean of its weeks.
  const isMean = period.kind !== 'week';
  const [pointed, setPointed] = useState<HourOfWeek | null>(null);
  const { busiest, days } = heat;
  const hours = days[0]?.cells.map(({ hour }) => hour) ?? [];
  const dayStart = hours[0] ?? 0;
  return (
    <section class="time-section" aria-labelledby={heading}>
      <div class="figure-words">
        <h2 id={heading}>{t('heatTitle')}</h2>
        {busiest && (
          <p>
            {t(isMean ? 'heatFullestMean' : 'heatFullest', {
              weekday: weekdayName(busiest.weekday),
              hours: clockHourText(busiest.hour),
              duration: durationText(busiest.ms, 'long'),
            })}
          </p>
        )}
      </div>
      <HeatmapChart heat={heat} isMean={isMean} pointed={pointed} onPoint={setPointed} />
      <div class="heat-foot">
        <HeatKey isMean={isMean} />
        {/* A screen reader already reads the cell that has the focus. */}
        <p class="heat-pointed" aria-hidden="true">
          {pointed &&
            t(isMean ? 'heatCellMean' : 'heatCell', {
              weekday: weekdayName(pointed.weekday),
              hours: clockHourText(pointed.hour),
              duration: durationText(msAt(heat, pointed)),
            })}
        </p>
      </div>
      {dayStart > 0 && <p class="reflection-note">{t('heatNote', { hour: hourText(dayStart) })}</p>}
      <ChartTable
        columns={[t('tableHour'), ...days.map(({ weekday }) => weekdayName(weekday, 'short'))]}
        rows={() =>
          hours.map((hour, at) => ({
            name: clockHourText(hour),
            cells: days.map(({ cells }) => durationText(cells[at]?.ms ?? 0)),
          }))
        }
      />
    </section>
  );
}

function HeatKey({ isMean }: { readonly isMean: boolean }): JSX.Element {
  const steps = isMean ? SHADE_THRESHOLDS_MINUTES.means : SHADE_THRESHOLDS_MINUTES.hours;
  return (
    <ul class="heat-key" aria-label={t('heatKey')}>
      <li class="shade-0">{t('chartNoTime')}</li>
      <li class="shade-1">{t('heatUnder', { duration: durationText(steps[0] * MINUTE) })}</li>
      {steps.map((minutes, index) => (
        <li key={minutes} class={`shade-${index + 2}`}>
          {t('heatFrom', { duration: durationText(minutes * MINUTE) })}
        </li>
      ))}
    </ul>
  );
}
