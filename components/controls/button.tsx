import type { ComponentChildren, JSX } from 'preact';
import './button.css';

interface ButtonProps {
  /** `main` for the primary action, `plain` for others, `bare` for the least prominent. */
  readonly look?: 'main' | 'plain' | 'bare';
  readonly type?: 'button' | 'submit';
  /** Whether it can have the focus but not be pressed, while work is running. */
  readonly waiting?: boolean;
  readonly describedBy?: string | undefined;
  /** What screen readers read instead of the text, where the text alone is ambiguous. */
  readonly label?: string;
  /** Whether the part that it shows and hides is shown. */
  readonly expanded?: boolean;
  /** The id of that part, while it is there. */
  readonly controls?: string | undefined;
  readonly onPress?: () => void;
  readonly children: ComponentChildren;
}

/** A button that keeps its focus even while it waits: a disabled button would lose it. */
export function Button(props: ButtonProps): JSX.Element {
  const { look = 'plain', type = 'button', waiting = false, describedBy, label, onPress, children } = props;
  const { expanded, controls } = props;
  return (
    <button
      class={`button button-${look}`}
      type={type}
      aria-disabled={waiting}
      aria-describedby={describedBy}
      aria-label={label}
      aria-expanded={expanded}
      aria-controls={controls}
      onClick={(event) => {
        if (waiting) event.preventDefault();
        else onPress?.();
      }}
    >
      {children}
    </button>
  );
}
