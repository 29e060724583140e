import './comparison-sections.css';
import type { JSX } from 'preact';
import type { MoodLink } from '../../../lib/domain/insights/mood-correlation';
import type { Effect } from '../../../lib/domain/insights/nudge-effect';
import type { LocalDay } from '../../../lib/domain/time/days';
import { MoodLinkSection } from './mood-correlation-section';
import { EffectSection } from './nudge-effect-section';

export interface BesideSectionsProps {
  readonly effect: Effect;
  /** Whether nudges are still withheld by chance. */
  readonly withholding: boolean;
  readonly moodLink: MoodLink;
  /** The first day that counts for effect and link. */
  readonly since: LocalDay;
  /** Whether there was anything in the period that nudges could have had to do with. */
  readonly hasNudges: boolean;
}

/** What nudges did, and how mood and passive time went together. */
export function BesideSections(props: BesideSectionsProps): JSX.Element | null {
  const { effect, withholding, moodLink, since, hasNudges } = props;
  if (!hasNudges && moodLink.days === 0) return null;
  return (
    <div class="reflection-pair">
      {hasNudges && <EffectSection effect={effect} withholding={withholding} since={since} />}
      <MoodLinkSection link={moodLink} since={since} />
    </div>
  );
}
