import './comparison-sections.css';
import type { JSX } from 'preact';
import type { MoodCorrelation } from '../../../lib/domain/insights/mood-correlation';
import type { NudgeEffect } from '../../../lib/domain/insights/nudge-effect';
import type { LocalDay } from '../../../lib/domain/time/days';
import { MoodCorrelationSection } from './mood-correlation-section';
import { NudgeEffectSection } from './nudge-effect-section';

export interface BesideSectionsProps {
  readonly effect: NudgeEffect;
  /** Whether nudges are still withheld by chance. */
  readonly withholding: boolean;
  readonly moodLink: MoodCorrelation;
  /** The first day that counts for effect and link. */
  readonly since: LocalDay;
  /** Whether there was anything in the period that nudges could have had to do with. */
  readonly hasNudges: boolean;
}

/** What nudges did, and how mood and passive time went together. */
export function ComparisonSections(props: BesideSectionsProps): JSX.Element | null {
  const { effect, withholding, moodLink, since, hasNudges } = props;
  if (!hasNudges && moodLink.days === 0) return null;
  return (
    <div class="reflection-pair">
      {hasNudges && <NudgeEffectSection effect={effect} withholding={withholding} since={since} />}
      <MoodCorrelationSection link={moodLink} since={since} />
    </div>
  );
}
