import type { JSX } from 'preact';
import { totalMs } from '../../../lib/domain/attention/usage';
import type { PeriodCharts } from '../../../lib/domain/insights/period-charts';
import type { LocalDay } from '../../../lib/domain/time/days';
import { useAfterFirstPaint } from '../../hooks/use-after-first-paint';
import { HeatmapSection } from './heatmap-section';
import { MoodSection } from './mood-section';
import { NudgeOutcomesSection } from './nudge-outcomes-section';
import { PassiveShareSection } from './passive-share-section';
import { SittingLengthsSection } from './sitting-lengths-section';
import { TimeSection } from './time-section';

interface PicturesViewProps {
  readonly pictures: PeriodCharts;
  readonly today: LocalDay;
  /** The first day of which there is anything to show. */
  readonly firstDay: LocalDay;
}

/** The pictures of a week, month or year; each only where there is something to draw. */
export function ChartSections({ pictures, today, firstDay }: PicturesViewProps): JSX.Element {
  const { period, attention, heat, lengths, mood, nudges, hasNudges } = pictures;
  const painted = useAfterFirstPaint();
  const hasTime = totalMs(attention) > 0;
  return (
    <>
      {hasTime && <TimeSection pictures={pictures} today={today} firstDay={firstDay} />}
      {hasTime && painted && (
        <>
          <HeatmapSection heat={heat} isMean={period.kind !== 'week'} />
          <div class="reflection-pair">
            <PassiveShareSection pictures={pictures} />
            {lengths.count > 0 && <SittingLengthsSection lengths={lengths} />}
          </div>
        </>
      )}
      {mood.checkIns > 0 && painted && <MoodSection period={period} line={mood} />}
      {hasNudges && painted && <NudgeOutcomesSection kind={period.kind} nudges={nudges} />}
    </>
  );
}
