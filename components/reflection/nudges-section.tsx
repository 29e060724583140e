import './nudges-section.css';
import type { JSX } from 'preact';
import type { NudgeOutcome } from '../../lib/domain/nudge';
import type { PeriodKind } from '../../lib/domain/period';
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

/** Beyond so many of one outcome a bar stands in for the circles. */
const MOST_CIRCLES = 40;

interface NudgesSectionProps {
  readonly kind: PeriodKind;
  readonly nudges: Readonly<Record<NudgeOutcome, number>>;
}

/** How many nudges came, and what became of them: one small circle each, or bars where they are many. */
export function NudgesSection(props: NudgesSectionProps): JSX.Element {
  const outcomes = OUTCOMES.filter((outcome) => props.nudges[outcome] > 0);
  const all = outcomes.reduce((sum, outcome) => sum + props.nudges[outcome], 0);
  const { withheld } = props.nudges;
  const most = Math.max(...outcomes.map((outcome) => props.nudges[outcome]));
  return (
    <section class="reflection-section">
      <h2>{t('nudgesTitle')}</h2>
      {all === 0 ? (
        <p>{countText(t(`nudgesNone_${props.kind}`), withheld)}</p>
      ) : (
        <>
          <p>{countText(counted(`nudgesShown_${props.kind}`, all), withheld)}</p>
          <ul class="nudge-outcomes">
            {outcomes.map((outcome) => (
              <li key={outcome} class={`outcome-${outcome}`}>
                <span class="nudge-count">{numberText(props.nudges[outcome])}</span>
                <span>{t(`outcome_${outcome}`)}</span>
                {most > MOST_CIRCLES ? (
                  <span class="nudge-bar" style={{ '--share': props.nudges[outcome] / most }} />
                ) : (
                  <Circles count={props.nudges[outcome]} />
                )}
              </li>
            ))}
          </ul>
          <p class="reflection-note">{t('nudgesNote')}</p>
        </>
      )}
    </section>
  );
}

const Circles = ({ count }: { readonly count: number }): JSX.Element => (
  <span class="nudge-dots" aria-hidden="true">
    {Array.from({ length: count }, (_, index) => (
      <i key={index} />
    ))}
  </span>
);

const countText = (shown: string, withheld: number): string =>
  withheld === 0 ? shown : t('sentences', shown, counted('nudgesWithheld', withheld));
