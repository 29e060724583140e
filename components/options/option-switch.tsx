import type { ComponentChildren, JSX } from 'preact';
import { useId } from 'preact/hooks';
import { Switch } from '../controls/switch';

interface OptionSwitchProps {
  readonly on: boolean;
  readonly name: ComponentChildren;
  readonly hint: ComponentChildren;
  onSwitch(on: boolean): void;
}

/** A switch with its explanation below. */
export function OptionSwitch({ on, name, hint, onSwitch }: OptionSwitchProps): JSX.Element {
  const id = useId();
  return (
    <div class="option-switch">
      <Switch on={on} describedBy={id} onSwitch={onSwitch}>
        {name}
      </Switch>
      <p id={id} class="options-hint">
        {hint}
      </p>
    </div>
  );
}
