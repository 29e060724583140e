import type { JSX } from 'preact';
import {
  type CheckInDraft,
  COMPARISONS,
  consistentPatterns,
  PATTERNS,
} from '../../lib/domain/journal/check-in';
import { t } from '../../lib/i18n/translate';
import { Choice } from '../controls/choice';
import { ChoiceGroup } from '../controls/choice-group';

interface ComparingQuestionsProps {
  readonly answers: Pick<CheckInDraft, 'comparison' | 'patterns'>;
  onChange(changes: Partial<Pick<CheckInDraft, 'comparison' | 'patterns'>>): void;
}

/** What a check-in asks about comparing, and what showed up. */
export function ComparingQuestions({ answers, onChange }: ComparingQuestionsProps): JSX.Element {
  const { comparison, patterns } = answers;
  return (
    <>
      <Choice
        question={t('comparisonQuestion')}
        options={COMPARISONS.map((value) => ({ value, label: t(`comparison_${value}`) }))}
        value={comparison}
        onChoose={(chosen) => onChange({ comparison: chosen })}
      />
      <ChoiceGroup
        question={t('patternsQuestion')}
        options={PATTERNS.map((value) => ({ value, label: t(`pattern_${value}`) }))}
        values={patterns}
        onChoose={(chosen) => onChange({ patterns: consistentPatterns(chosen, patterns) })}
      />
    </>
  );
}
