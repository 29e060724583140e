import './nudges-section.css';
import type { JSX } from 'preact';
import type { NudgeOutcome } from '../../lib/domain/nudge';
import { counted, t } from '../../lib/platform/i18n';
import { numberText } from '../wording/number';

/** In the order in which they are told. */
const OUTCOMES = [
  'helpful',
  'closedTab',
  'notNow',
  'faded',
  'shown',
] as const satisfies readonly NudgeOutcome[];

/** How many nudges came, and what became of them: one small circle each. */
export function NudgesSection(props: {
  readonly nudges: Readonly<Record<NudgeOutcome, number>>;
}): JSX.Element {
  const outcomes = OUTCOMES.filter((outcome) => props.nudges[outcome] > 0);
  const all = outcomes.reduce((sum, outcome) => sum + props.nudges[outcome], 0);
  const { withheld } = props.nudges;
  return (
    <section class="reflection-section">
      <h2>{t('nudgesTitle')}</h2>
      {all === 0 ? (
        <p>{countText(t('nudgesNone'), withheld)}</p>
      ) : (
        <>
          <p>{countText(counted('nudgesShown', all), withheld)}</p>
          <ul class="nudge-outcomes">
            {outcomes.map((outcome) => (
              <li key={outcome} class={`outcome-${outcome}`}>
                <span class="nudge-count">{numberText(props.nudges[outcome])}</span>
                <span>{t(`outcome_${outcome}`)}</span>
                <span class="nudge-dots" aria-hidden="true">
                  {Array.from({ length: props.nudges[outcome] }, (_, index) => (
                    <i key={index} />
                  ))}
                </span>
              </li>
            ))}
          </ul>
          <p class="reflection-note">{t('nudgesNote')}</p>
        </>
      )}
    </section>
  );
}

const countText = (shown: string, withheld: number): string =>
  withheld === 0 ? shown : t('sentences', shown, counted('nudgesWithheld', withheld));
