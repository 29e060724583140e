import type { JSX } from 'preact';
import { loadFailureText } from '../../lib/wording/load-failure-text';
import { Brand } from './brand';
import './load-failure.css';

interface LoadFailureProps {
  /** Why it could not be read: an error, or anything that was thrown. */
  readonly failure: unknown;
}

/** What a page shows when its content could not be read. */
export function LoadFailure({ failure }: LoadFailureProps): JSX.Element {
  const { title, more } = loadFailureText(failure);
  return (
    <main class="load-failure">
      <Brand />
      <div role="alert">
        <h1>{title}</h1>
        <p>{more}</p>
      </div>
    </main>
  );
}
