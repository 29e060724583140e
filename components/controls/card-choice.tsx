import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import './choice-look.css';
import './card-choice.css';

interface CardOption<Value extends string> {
  readonly value: Value;
  readonly name: string;
  /** What the option means, line by line. */
  readonly lines: readonly string[];
}

interface CardChoiceProps<Value extends string> {
  /** For screen readers alone. */
  readonly question: string;
  readonly options: readonly CardOption<Value>[];
  readonly value: Value;
  onChoose(value: Value): void;
}

/** A choice of one option, each on a card that explains it. */
export function CardChoice<Value extends string>(props: CardChoiceProps<Value>): JSX.Element {
  const { question, options, value, onChoose } = props;
  const group = useId();
  return (
    <fieldset class="card-choice">
      <legend class="visually-hidden">{question}</legend>
      <div class="card-options">
        {options.map((option) => (
          <label key={option.value} class="card-option pick">
            <input
              type="radio"
              name={group}
              value={option.value}
              checked={option.value === value}
              aria-labelledby={`${group}-${option.value}`}
              aria-describedby={`${group}-${option.value}-more`}
              onChange={() => onChoose(option.value)}
            />
            <span id={`${group}-${option.value}`} class="card-option-name">
              {option.name}
            </span>
            <span id={`${group}-${option.value}-more`} class="card-option-more">
              {option.lines.map((line) => (
                <span key={line}>{line}</span>
              ))}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
