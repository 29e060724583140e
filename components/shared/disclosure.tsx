import './disclosure.css';
import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';

interface DisclosureProps {
  readonly title: ComponentChildren;
  /** A short note shown beside the title. */
  readonly note?: string | undefined;
  /** Opens it when this becomes true. What a person has opened stays open. */
  readonly open?: boolean;
  readonly children: ComponentChildren;
}

/** Content that few people look for, collapsed below its title until it is opened. */
export function Disclosure({ title, note, open = false, children }: DisclosureProps): JSX.Element {
  const [isOpened, setOpened] = useState(open);
  useEffect(() => {
    if (open) setOpened(true);
  }, [open]);
  return (
    <details class="disclosure" open={isOpened}>
      <summary>
        <span class="disclosure-title">{title}</span>
        {note && <small>{note}</small>}
      </summary>
      <div class="disclosure-inside">{children}</div>
    </details>
  );
}
