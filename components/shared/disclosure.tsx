import type { ComponentChildren, JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import './disclosure.css';

interface DisclosureProps {
  readonly title: ComponentChildren;
  /** A short note shown beside the title. */
  readonly note?: string | undefined;
  /** Its part of the page's address. */
  readonly id?: string;
  /** Opens it while this is true. What the person opened before stays open. */
  readonly open?: boolean;
  readonly children: ComponentChildren;
}

/** Content that few people look for, collapsed below its title until it is opened. */
export function Disclosure({ title, note, id, open = false, children }: DisclosureProps): JSX.Element {
  const details = useRef<HTMLDetailsElement>(null);
  // Before other effects: what is inside can take the focus in an effect of its own.
  useLayoutEffect(() => {
    const element = details.current;
    if (!open || !element || element.open) return;
    element.open = true;
    return () => {
      element.open = false;
    };
  }, [open]);
  return (
    <details class="disclosure" id={id} ref={details}>
      <summary>
        <span class="disclosure-title">{title}</span>
        {note && <small>{note}</small>}
      </summary>
      <div class="disclosure-inside">{children}</div>
    </details>
  );
}
