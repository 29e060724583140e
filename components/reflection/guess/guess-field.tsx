import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { t } from '../../../lib/i18n/translate';
import { Slider } from '../../controls/slider';

interface GuessFieldProps {
  readonly question: string;
  /** What can be guessed, the least first. */
  readonly steps: readonly number[];
  /** `null` until the slider was moved. */
  readonly value: number | null;
  readonly text: (value: number) => string;
  readonly describedBy?: string;
  onValue(value: number): void;
}

/** A slider over some steps, with the value that it is at. */
export function GuessField(props: GuessFieldProps): JSX.Element {
  const { question, steps, value, text, describedBy, onValue } = props;
  const id = useId();
  const words = value === null ? t('moodUnset') : text(value);
  return (
    <div class="guess-field">
      <label class="guess-question" for={id}>
        {question}
      </label>
      <Slider
        id={id}
        least={0}
        most={steps.length - 1}
        value={value === null ? null : steps.indexOf(value)}
        unsetAt={Math.floor(steps.length / 2)}
        valueText={words}
        {...(describedBy !== undefined && { describedBy })}
        onMove={(step) => onValue(steps[step] ?? 0)}
      />
      <p class="guess-value" aria-hidden="true">
        {words}
      </p>
    </div>
  );
}
