import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { LengthBin, SittingLengths } from '../../../lib/domain/insights/sitting-lengths';
import { t } from '../../../lib/i18n/translate';
import { durationText } from '../../../lib/wording/duration-text';
import { numberText } from '../../../lib/wording/number-text';
import { ChartTable } from '../charts/chart-table';
import { SittingLengthsChart } from '../charts/sitting-lengths-chart';
import type { ChartSectionProps } from './chart-section-props';
import './sitting-lengths-section.css';

/** How long sittings lasted: a sentence, a histogram and a table. */
export function SittingLengthsSection({ charts }: ChartSectionProps): JSX.Element {
  const heading = useId();
  const { lengths } = charts;
  const inMinutes = (bin: LengthBin) => t('lengthInMinutes', { length: lengthText(bin) });
  return (
    <section class="reflection-section" aria-labelledby={heading}>
      <div class="figure-words">
        <h2 id={heading}>{t('lengthsTitle')}</h2>
        <p>{summaryOf(lengths)}</p>
      </div>
      <SittingLengthsChart bars={lengths.bins.map((bin) => ({ name: lengthText(bin), count: bin.count }))} />
      <ChartTable
        columns={[t('tableLength'), t('tableSittings'), t('tableTotal')]}
        rows={() =>
          lengths.bins.map((bin) => ({
            name: inMinutes(bin),
            cells: [numberText(bin.count), durationText(bin.ms)],
          }))
        }
      />
    </section>
  );
}

function lengthText({ from, to }: LengthBin): string {
  if (to === null) return t('lengthFrom', { minutes: numberText(from) });
  return from === 0
    ? t('lengthUnder', { minutes: numberText(to) })
    : t('lengthBetween', { from: numberText(from), to: numberText(to) });
}

function summaryOf({ bins, count, medianMs }: SittingLengths): string {
  const whole = t('lengthsSummary', { count, duration: durationText(medianMs ?? 0, 'long') });
  const most = bins.reduce((most, bin) => (bin.ms > most.ms ? bin : most));
  if (count < 2) return whole;
  return t('sentences', {
    first: whole,
    second: t('lengthsMost', { length: t('lengthInMinutes', { length: lengthText(most) }) }),
  });
}
