import './more-sites.css';
import type { ComponentChildren, JSX } from 'preact';

interface MoreSitesProps {
  readonly title: ComponentChildren;
  /** What is to be known of it while it is closed. */
  readonly note?: string | undefined;
  readonly children: ComponentChildren;
}

/** What not everybody looks for, behind one quiet line that stays where it is. */
export function MoreSites({ title, note, children }: MoreSitesProps): JSX.Element {
  return (
    <details class="more-sites">
      <summary>
        <span class="more-sites-title">{title}</span>
        {note && <small>{note}</small>}
      </summary>
      <div class="more-sites-inside">{children}</div>
    </details>
  );
}
