import type { ComponentChildren, JSX } from 'preact';
import { useId } from 'preact/hooks';
import './select.css';

interface SelectProps<Value extends string> {
  readonly label: ComponentChildren;
  readonly options: readonly { readonly value: Value; readonly name: string }[];
  readonly value: Value;
  /** The id of the element that explains it. */
  readonly describedBy?: string;
  onChoose(value: Value): void;
}

/** A choice of one of many options, as a list with its label in front. */
export function Select<Value extends string>(props: SelectProps<Value>): JSX.Element {
  const { label, options, value, describedBy, onChoose } = props;
  const id = useId();
  return (
    <p class="select-line">
      <label for={id}>{label}</label>
      <select
        id={id}
        aria-describedby={describedBy}
        value={value}
        onChange={(event) => {
          const chosen = options.find((option) => option.value === event.currentTarget.value);
          if (chosen) onChoose(chosen.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.name}
          </option>
        ))}
      </select>
    </p>
  );
}
