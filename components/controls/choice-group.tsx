import './question.css';
import './choice-look.css';
import './choice.css';
import type { JSX, TargetedKeyboardEvent } from 'preact';
import { useState } from 'preact/hooks';

interface ChoiceGroupProps<Value extends string> {
  readonly question: string;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly values: readonly Value[];
  /** Called with all chosen values, in the order of the options. */
  onChoose(values: readonly Value[]): void;
}

/** Where a key moves the focus to, among `count` options. */
const TARGETS: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowDown: (at, count) => (at + 1) % count,
  ArrowUp: (at, count) => (at - 1 + count) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};

/** The arrow keys across mean forwards or back, as the text is read. */
const alongText = (key: string, isRtl: boolean): string =>
  key === (isRtl ? 'ArrowLeft' : 'ArrowRight')
    ? 'ArrowDown'
    : key === (isRtl ? 'ArrowRight' : 'ArrowLeft')
      ? 'ArrowUp'
      : key;

/** A choice of any number of options, as chips. It is one stop for the Tab key; arrow keys move within it. */
export function ChoiceGroup<Value extends string>(props: ChoiceGroupProps<Value>): JSX.Element {
  const { question, options, values, onChoose } = props;
  const [stop, setStop] = useState(0);
  const toggle = (toggled: Value): void =>
    onChoose(
      options.map(({ value }) => value).filter((value) => (value === toggled) !== values.includes(value)),
    );
  const moveFocus = (event: TargetedKeyboardEvent<HTMLElement>): void => {
    const isRtl = getComputedStyle(event.currentTarget).direction === 'rtl';
    const target = TARGETS[alongText(event.key, isRtl)]?.(stop, options.length);
    if (target === undefined) return;
    event.preventDefault();
    event.currentTarget.querySelectorAll('input')[target]?.focus();
  };
  return (
    <fieldset class="choice">
      <legend class="question">{question}</legend>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of the checkboxes in it. */}
      <div class="chips" onKeyDown={moveFocus}>
        {options.map(({ value, label }, index) => (
          <label key={value} class="chip pick">
            <input
              type="checkbox"
              value={value}
              checked={values.includes(value)}
              tabIndex={index === stop ? 0 : -1}
              onFocus={() => setStop(index)}
              onChange={() => toggle(value)}
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
