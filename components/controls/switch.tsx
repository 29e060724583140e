import './switch.css';
import type { ComponentChildren, JSX } from 'preact';

interface SwitchProps {
  readonly on: boolean;
  readonly describedBy?: string;
  readonly children: ComponentChildren;
  onSwitch(on: boolean): void;
}

/** Something that is on or off at once, its name in front of it. */
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
        // It shows what is so, and that changes only once whoever is asked has agreed.
        onClick={(event) => {
          event.preventDefault();
          onSwitch(!on);
        }}
      />
    </label>
  );
}
