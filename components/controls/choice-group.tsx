import type { JSX } from 'preact';
import { useRovingFocus } from '../hooks/use-roving-focus';
import './question.css';
import './choice-look.css';
import './choice.css';

interface ChoiceGroupProps<Value extends string> {
  readonly question: string;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly values: readonly Value[];
  /** Called with all chosen values, in the order of the options. */
  onChoose(values: readonly Value[]): void;
}

/** A choice of any number of options, as chips. It is one stop for the Tab key; arrow keys move within it. */
export function ChoiceGroup<Value extends string>(props: ChoiceGroupProps<Value>): JSX.Element {
  const { question, options, values, onChoose } = props;
  const focus = useRovingFocus();
  const toggle = (toggled: Value): void =>
    onChoose(
      options.map(({ value }) => value).filter((value) => (value === toggled) !== values.includes(value)),
    );
  return (
    <fieldset class="choice">
      <legend class="question">{question}</legend>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of the checkboxes in it. */}
      <div class="chips" onKeyDown={focus.onKeyDown}>
        {options.map(({ value, label }, index) => (
          <label key={value} class="chip pick">
            <input
              type="checkbox"
              value={value}
              checked={values.includes(value)}
              {...focus.of(index)}
              onChange={() => toggle(value)}
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
