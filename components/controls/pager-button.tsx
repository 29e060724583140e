import type { ComponentChildren, JSX } from 'preact';
import { Button } from './button';
import './pager-button.css';

interface PagerButtonProps {
  readonly towards: 'earlier' | 'later';
  readonly children: ComponentChildren;
  onStep(): void;
}

/** A button to the period before or after, with a chevron that follows the direction of reading. */
export function PagerButton({ towards, children, onStep }: PagerButtonProps): JSX.Element {
  const chevron = (
    <svg class={`chevron chevron-${towards}`} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path
        d="M6 3.2 10.6 8 6 12.8"
        fill="none"
        stroke="currentColor"
        stroke-width="1.7"
        stroke-linecap="round"
      />
    </svg>
  );
  return (
    <Button onPress={onStep}>
      {towards === 'earlier' && chevron}
      {children}
      {towards === 'later' && chevron}
    </Button>
  );
}
