import type { JSX } from 'preact';
import { t } from '../../lib/platform/i18n';
import { Button } from '../controls/button';

interface WeekStepProps {
  readonly towards: 'earlier' | 'later';
  onStep(): void;
}

/** A button to a neighbouring week, with a chevron that points where reading comes from or goes to. */
export function WeekStep({ towards, onStep }: WeekStepProps): JSX.Element {
  const chevron = (
    <svg class={`chevron chevron-${towards}`} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path
        d="M6 3.2 10.6 8 6 12.8"
        fill="none"
        stroke="currentColor"
        stroke-width="1.7"
        stroke-linecap="round"
      />
    </svg>
  );
  return (
    <Button onPress={onStep}>
      {towards === 'earlier' && chevron}
      {t(towards === 'earlier' ? 'weekEarlier' : 'weekLater')}
      {towards === 'later' && chevron}
    </Button>
  );
}
