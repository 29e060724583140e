import './estimate-sections.css';
import type { JSX } from 'preact';
import type { PeriodInsights } from '../../../lib/pages/reflection/load-insights';
import { MoodCorrelationSection } from './mood-correlation-section';
import { NudgeEffectSection } from './nudge-effect-section';

interface ComparisonSectionsProps
  extends Pick<PeriodInsights, 'effect' | 'withholding' | 'moodCorrelation' | 'since'> {
  /** Whether the period has any decision point, with a nudge shown or not. */
  readonly hasNudges: boolean;
}

/** The effect of nudges, and the correlation of mood with passive time. */
export function EstimateSections(props: ComparisonSectionsProps): JSX.Element | null {
  const { effect, withholding, moodCorrelation, since, hasNudges } = props;
  if (!hasNudges && moodCorrelation.days === 0) return null;
  return (
    <div class="reflection-pair">
      {hasNudges && <NudgeEffectSection effect={effect} withholding={withholding} since={since} />}
      <MoodCorrelationSection correlation={moodCorrelation} since={since} />
    </div>
  );
}
