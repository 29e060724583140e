import './beside-sections.css';
import type { JSX } from 'preact';
import type { Effect } from '../../lib/domain/effect';
import type { MoodLink } from '../../lib/domain/mood-link';
import type { IntentBeside } from '../../lib/domain/week-intents';
import { EffectSection } from './effect-section';
import { IntentsSection } from './intents-section';
import { MoodLinkSection } from './mood-link-section';

export interface BesideSectionsProps {
  readonly effect: Effect;
  /** Whether nudges are still withheld by chance. */
  readonly withholding: boolean;
  readonly moodLink: MoodLink;
  readonly intents: readonly IntentBeside[];
  /** Over how many weeks effect and link are told. */
  readonly weeks: number;
  /** Whether there was anything in the week that nudges could have had to do with. */
  readonly hasNudges: boolean;
}

/** What nudges did, how mood and passive time went together, and what one came for beside what happened. */
export function BesideSections(props: BesideSectionsProps): JSX.Element {
  const { effect, withholding, moodLink, intents, weeks, hasNudges } = props;
  return (
    <>
      {(hasNudges || moodLink.days > 0) && (
        <div class="reflection-pair">
          {hasNudges && <EffectSection effect={effect} withholding={withholding} weeks={weeks} />}
          <MoodLinkSection link={moodLink} weeks={weeks} />
        </div>
      )}
      <IntentsSection intents={intents} />
    </>
  );
}
