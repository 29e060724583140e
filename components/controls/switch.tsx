import type { ComponentChildren, JSX } from 'preact';
import './switch.css';

interface SwitchProps {
  readonly on: boolean;
  readonly describedBy?: string;
  readonly children: ComponentChildren;
  onSwitch(on: boolean): void;
}

/** A switch with its label in front. It takes effect at once. */
export function Switch({ on, describedBy, children, onSwitch }: SwitchProps): JSX.Element {
  return (
    <label class="switch">
      <span class="switch-name">{children}</span>
      <input
        type="checkbox"
        // biome-ignore lint/a11y/useAriaPropsForRole: a checkbox says by itself whether it is checked.
        role="switch"
        checked={on}
        aria-describedby={describedBy}
        // It shows the stored state, which may not change: the browser or the person can decline.
        onClick={(event) => {
          event.preventDefault();
          onSwitch(!on);
        }}
      />
    </label>
  );
}
