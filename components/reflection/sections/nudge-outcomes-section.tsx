import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { NudgeOutcome } from '../../../lib/domain/nudges/nudge';
import type { PeriodKind } from '../../../lib/domain/time/period';
import { t } from '../../../lib/i18n/translate';
import type { PeriodInsights } from '../../../lib/pages/reflection/load-insights';
import { listText } from '../../../lib/wording/list-text';
import { numberText } from '../../../lib/wording/number-text';
import { ChartTable } from '../charts/chart-table';
import './nudge-outcomes-section.css';

/** The outcomes of the nudges that were shown, in the order of the list. */
const SHOWN = [
  'helpful',
  'closedTab',
  'carriedOn',
  'notNow',
  'faded',
  'shown',
] as const satisfies readonly NudgeOutcome[];

/** The table also has those that were not shown. */
const OUTCOMES = [...SHOWN, 'missed', 'withheld'] as const satisfies readonly NudgeOutcome[];

/** If one outcome occurred more often than this, bars are drawn instead of circles. */
const MOST_CIRCLES = 40;

interface NudgeOutcomesProps extends Pick<PeriodInsights, 'nudges'> {
  readonly kind: PeriodKind;
}

/**
 * How many nudges were shown, with which outcomes: a sentence, a circle for each or bars where they are many, a table.
 */
export function NudgeOutcomesSection({ kind, nudges }: NudgeOutcomesProps): JSX.Element {
  const heading = useId();
  const outcomes = SHOWN.filter((outcome) => nudges[outcome] > 0);
  const most = Math.max(...outcomes.map((outcome) => nudges[outcome]));
  return (
    <section class="reflection-section" aria-labelledby={heading}>
      <div class="figure-words">
        <h2 id={heading}>{t('nudgesTitle')}</h2>
        <p>{summaryOf(kind, nudges)}</p>
      </div>
      {outcomes.length > 0 && (
        <>
          <ul class="nudge-outcomes">
            {outcomes.map((outcome) => (
              <li key={outcome} class={`outcome-${outcome}`}>
                <span class="nudge-count">{numberText(nudges[outcome])}</span>
                <span>{t(`outcome_${outcome}`)}</span>
                {most > MOST_CIRCLES ? (
                  <span class="nudge-bar" style={{ '--share': nudges[outcome] / most }} />
                ) : (
                  <Circles count={nudges[outcome]} />
                )}
              </li>
            ))}
          </ul>
          <p class="reflection-note">{t('nudgesNote')}</p>
        </>
      )}
      <ChartTable
        columns={[t('tableOutcome'), t('tableCards')]}
        rows={() =>
          OUTCOMES.filter((outcome) => nudges[outcome] > 0).map((outcome) => ({
            name: t(`outcome_${outcome}`),
            cells: [numberText(nudges[outcome])],
          }))
        }
      />
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

function summaryOf(kind: PeriodKind, nudges: PeriodInsights['nudges']): string {
  const all = SHOWN.reduce((sum, outcome) => sum + nudges[outcome], 0);
  const sentences = [all === 0 ? t(`nudgesNone_${kind}`) : t(`nudgesShown_${kind}`, { count: all })];
  if (all > 0) {
    const outcomes = SHOWN.filter((outcome) => nudges[outcome] > 0).map((outcome) =>
      t('nudgesOutcomeCount', { outcome: t(`outcome_${outcome}`), count: numberText(nudges[outcome]) }),
    );
    sentences.push(t('nudgesOutcomes', { list: listText(outcomes) }));
  }
  if (nudges.withheld > 0) sentences.push(t('nudgesWithheld', { count: nudges.withheld }));
  return sentences.reduce((text, sentence) => t('sentences', { first: text, second: sentence }));
}
