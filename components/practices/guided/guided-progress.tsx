import './guided-progress.css';
import type { JSX } from 'preact';
import { t } from '../../../lib/platform/i18n';
import { numberText } from '../../../lib/wording/number-text';
import { Button } from '../../controls/button';

interface GuidedWhereProps {
  /** From 1. */
  readonly step: number;
  readonly steps: number;
  /** The practice holds what was begun earlier. */
  readonly isAsLeft: boolean;
  onAfresh(): void;
}

/** Where one is in a practice, and whether it was begun earlier. */
export function GuidedProgress({ step, steps, isAsLeft, onAfresh }: GuidedWhereProps): JSX.Element {
  return (
    <div class="guided-where">
      <p>{t('practiceStepOf', numberText(step), numberText(steps))}</p>
      {isAsLeft && (
        <p>
          {t('practiceHeld')}
          <Button look="bare" onPress={onAfresh}>
            {t('practiceAfresh')}
          </Button>
        </p>
      )}
    </div>
  );
}
