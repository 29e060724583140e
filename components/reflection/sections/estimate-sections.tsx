import type { JSX } from 'preact';
import type { PeriodInsights } from '../../../lib/pages/reflection/load-insights';
import type { PeriodEffect } from '../../../lib/pages/reflection/load-nudge-effect';
import { MoodCorrelationSection } from './mood-correlation-section';
import { NudgeEffectSection } from './nudge-effect-section';
import './estimate-sections.css';

interface EstimateSectionsProps extends Pick<PeriodInsights, 'moodCorrelation' | 'since'> {
  /** Nothing until it was read, and where there is nothing to say about nudges. */
  readonly effect: PeriodEffect | null | undefined;
  onSaveVisits(): void;
}

/** The effect of nudges, and the correlation of mood with passive time. */
export function EstimateSections(props: EstimateSectionsProps): JSX.Element {
  const { effect, moodCorrelation, since, onSaveVisits } = props;
  return (
    <div class="reflection-pair reflection-estimates">
      {effect && <NudgeEffectSection effect={effect} onSaveVisits={onSaveVisits} />}
      <MoodCorrelationSection correlation={moodCorrelation} since={since} />
    </div>
  );
}
