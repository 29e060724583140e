import './button.css';
import type { ComponentChildren, JSX } from 'preact';

interface ButtonProps {
  /** `main` for the one thing to do, `plain` for the others, `bare` for the quietest. */
  readonly look?: 'main' | 'plain' | 'bare';
  readonly type?: 'button' | 'submit';
  /** Can be reached but not pressed; something beside it should say why. */
  readonly waiting?: boolean;
  readonly describedBy?: string | undefined;
  /** Read aloud instead of the text, when the text alone is ambiguous. */
  readonly label?: string;
  readonly onPress?: () => void;
  readonly children: ComponentChildren;
}

/** A button that keeps the focus it has even while it waits. */
export function Button(props: ButtonProps): JSX.Element {
  const { look = 'plain', type = 'button', waiting = false, describedBy, label, onPress, children } = props;
  return (
    <button
      class={`button button-${look}`}
      type={type}
      aria-disabled={waiting}
      aria-describedby={describedBy}
      aria-label={label}
      onClick={(event) => {
        if (waiting) event.preventDefault();
        else onPress?.();
      }}
    >
      {children}
    </button>
  );
}
