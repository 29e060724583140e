import type { JSX } from 'preact';
import { totalMs } from '../../../lib/domain/attention/usage';
import type { Pictures } from '../../../lib/domain/insights/period-charts';
import type { LocalDay } from '../../../lib/domain/time/days';
import { usePainted } from '../../hooks/use-after-first-paint';
import { HeatSection } from './heatmap-section';
import { MoodSection } from './mood-section';
import { NudgesSection } from './nudge-outcomes-section';
import { ShareSection } from './passive-share-section';
import { LengthsSection } from './sitting-lengths-section';
import { TimeSection } from './time-section';

interface PicturesViewProps {
  readonly pictures: Pictures;
  readonly today: LocalDay;
  /** The first day of which there is anything to show. */
  readonly firstDay: LocalDay;
}

/** The pictures of a week, month or year; each only where there is something to draw. */
export function PicturesView({ pictures, today, firstDay }: PicturesViewProps): JSX.Element {
  const { period, attention, heat, lengths, mood, nudges, hasNudges } = pictures;
  const painted = usePainted();
  const hasTime = totalMs(attention) > 0;
  return (
    <>
      {hasTime && <TimeSection pictures={pictures} today={today} firstDay={firstDay} />}
      {hasTime && painted && (
        <>
          <HeatSection heat={heat} isMean={period.kind !== 'week'} />
          <div class="reflection-pair">
            <ShareSection pictures={pictures} />
            {lengths.count > 0 && <LengthsSection lengths={lengths} />}
          </div>
        </>
      )}
      {mood.checkIns > 0 && painted && <MoodSection period={period} line={mood} />}
      {hasNudges && painted && <NudgesSection kind={period.kind} nudges={nudges} />}
    </>
  );
}
