import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { ClearAnswer } from './clear-answer';
import './question.css';
import './choice-look.css';
import './choice.css';

interface ChoiceProps<Value extends string> {
  readonly question: string;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  /** `null` while nothing is chosen. */
  readonly value: Value | null;
  /** Whether the answer can be changed but not cleared. */
  readonly needed?: boolean;
  onChoose(value: Value | null): void;
}

/** A choice of one option, as chips. The answer can be cleared. */
export function Choice<Value extends string>(props: ChoiceProps<Value>): JSX.Element {
  const { question, options, value, needed = false, onChoose } = props;
  const group = useId();
  return (
    <fieldset class="choice">
      <legend class="question">{question}</legend>
      {value !== null && !needed && <ClearAnswer question={question} onPress={() => onChoose(null)} />}
      <div class="chips">
        {options.map((option) => (
          <label key={option.value} class="chip pick">
            <input
              type="radio"
              name={group}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChoose(option.value)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
