import type { JSX } from 'preact';
import { t } from '../../lib/platform/i18n';
import { Step } from '../controls/step';

interface WeekStepProps {
  readonly towards: 'earlier' | 'later';
  onStep(): void;
}

/** A button to a neighbouring week. */
export function WeekStep({ towards, onStep }: WeekStepProps): JSX.Element {
  return (
    <Step towards={towards} onStep={onStep}>
      {t(towards === 'earlier' ? 'weekEarlier' : 'weekLater')}
    </Step>
  );
}
