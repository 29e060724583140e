import { type ComponentChildren, type JSX, toChildArray } from 'preact';
import './notice.css';

interface NoticeProps {
  /** `trouble` interrupts a screen reader, `quiet` is read when it has finished. */
  readonly tone?: 'quiet' | 'trouble';
  readonly id?: string;
  /** Without a text the element stays, because screen readers only announce changes of an element that exists. */
  readonly children?: ComponentChildren;
}

/** A sentence about the result of an action. */
export function Notice({ tone = 'quiet', id, children }: NoticeProps): JSX.Element {
  return (
    <div id={id} class={`notice notice-${tone}`} role={tone === 'trouble' ? 'alert' : 'status'}>
      {toChildArray(children).some(Boolean) && <p>{children}</p>}
    </div>
  );
}
