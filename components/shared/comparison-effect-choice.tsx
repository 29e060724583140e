import type { JSX } from 'preact';
import { COMPARISON_EFFECTS, type StoredComparison } from '../../lib/domain/journal/caught-comparison';
import { t } from '../../lib/i18n/translate';
import type { ComparisonActions } from '../../lib/pages/shared/comparison-actions';
import { comparisonText } from '../../lib/wording/comparison-text';
import { Choice } from '../controls/choice';
import { Notice } from '../controls/notice';
import { useOptimisticValue } from '../hooks/use-optimistic-value';

interface ComparisonEffectChoiceProps {
  readonly comparison: StoredComparison;
  readonly actions: Pick<ComparisonActions, 'tell'>;
  /** Whether an answer can be changed and not cleared, where there is no room for more. */
  readonly needed?: boolean;
}

/** How a comparison left the person, if they like to say. It is kept when it is chosen. */
export function ComparisonEffectChoice(props: ComparisonEffectChoiceProps): JSX.Element {
  const { comparison, actions, needed = false } = props;
  const effect = useOptimisticValue(comparison.effect, (chosen) => actions.tell(comparison.id, chosen));
  return (
    <div class="comparison-effect">
      <Choice
        question={t('comparisonEffectQuestion')}
        options={COMPARISON_EFFECTS.map((value) => ({ value, label: comparisonText(value) }))}
        value={effect.shown}
        needed={needed}
        onChoose={effect.keep}
      />
      <Notice tone="trouble">{effect.state === 'failed' && t('failedTryAgain')}</Notice>
    </div>
  );
}
