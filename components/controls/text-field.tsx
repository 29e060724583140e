import type { ComponentChildren, JSX, TargetedKeyboardEvent } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import './question.css';
import './text-field.css';

interface TextFieldProps {
  readonly label: ComponentChildren;
  /** Whether the label is for screen readers alone. */
  readonly labelHidden?: boolean;
  readonly placeholder?: string;
  readonly value: string;
  readonly rows?: number;
  /** Whether Enter submits the form and Shift+Enter starts a new line. Otherwise only Ctrl+Enter submits. */
  readonly enterSubmits?: boolean;
  readonly describedBy?: string;
  /** Whether the text can't be stored as it is. */
  readonly invalid?: boolean;
  /** Whether it can have the focus but not be changed, while work with its text is running. */
  readonly waiting?: boolean;
  /** Whether it takes the focus when it appears. */
  readonly focused?: boolean;
  onWrite(value: string): void;
}

/** A text field that grows with its text. */
export function TextField(props: TextFieldProps): JSX.Element {
  const { label, labelHidden = false, placeholder, value, rows = 1 } = props;
  const { describedBy, invalid = false, waiting = false, enterSubmits = false, focused = false } = props;
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (focused) field.current?.focus();
  }, []);
  const submit = (event: TargetedKeyboardEvent<HTMLTextAreaElement>): void => {
    // While a character is composed (Japanese, Chinese, …), Enter belongs to the input method.
    if (event.key !== 'Enter' || event.isComposing || event.shiftKey) return;
    if (!enterSubmits && !event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    event.currentTarget.form?.requestSubmit();
  };
  return (
    <div class="text-field">
      <label class={labelHidden ? 'visually-hidden' : 'question'} for={id}>
        {label}
      </label>
      <textarea
        id={id}
        dir="auto"
        rows={rows}
        style={{ '--rows': rows }}
        placeholder={placeholder}
        value={value}
        aria-describedby={describedBy}
        aria-invalid={invalid}
        readOnly={waiting}
        ref={field}
        onInput={(event) => props.onWrite(event.currentTarget.value)}
        onKeyDown={submit}
      />
    </div>
  );
}
