import type { JSX } from 'preact';
import { t } from '../../../lib/i18n/translate';
import { numberText } from '../../../lib/wording/number-text';
import { Button } from '../../controls/button';
import './guided-progress.css';

interface GuidedProgressProps {
  /** Counted from 1. */
  readonly step: number;
  readonly steps: number;
  /** Whether the practice shows a draft from earlier. */
  readonly isResumed: boolean;
  onStartOver(): void;
}

/** The number of the step, and a note when a draft from earlier was restored. */
export function GuidedProgress({ step, steps, isResumed, onStartOver }: GuidedProgressProps): JSX.Element {
  return (
    <div class="guided-where">
      <p>{t('practiceStepOf', { step: numberText(step), steps: numberText(steps) })}</p>
      {isResumed && (
        <p>
          {t('practiceHeld')}
          <Button look="bare" onPress={onStartOver}>
            {t('practiceAfresh')}
          </Button>
        </p>
      )}
    </div>
  );
}
