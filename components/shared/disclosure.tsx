import './disclosure.css';
import type { ComponentChildren, JSX } from 'preact';

interface DisclosureProps {
  readonly title: ComponentChildren;
  /** A short note shown beside the title. */
  readonly note?: string | undefined;
  readonly children: ComponentChildren;
}

/** Content that few people look for, collapsed below its title until it is opened. */
export function Disclosure({ title, note, children }: DisclosureProps): JSX.Element {
  return (
    <details class="disclosure">
      <summary>
        <span class="disclosure-title">{title}</span>
        {note && <small>{note}</small>}
      </summary>
      <div class="disclosure-inside">{children}</div>
    </details>
  );
}
