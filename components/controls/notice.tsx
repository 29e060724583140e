import './notice.css';
import type { ComponentChildren, JSX } from 'preact';

interface NoticeProps {
  /** `trouble` interrupts a screen reader, `quiet` waits its turn. */
  readonly tone?: 'quiet' | 'trouble';
  readonly id?: string;
  /** Nothing to say: the place stays, so that what is said later is noticed. */
  readonly children?: ComponentChildren;
}

/** One sentence about how something went. */
export function Notice({ tone = 'quiet', id, children }: NoticeProps): JSX.Element {
  return (
    <div id={id} class={`notice notice-${tone}`} role={tone === 'trouble' ? 'alert' : 'status'}>
      {children && <p>{children}</p>}
    </div>
  );
}
