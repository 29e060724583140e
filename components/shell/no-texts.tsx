import type { JSX } from 'preact';
import './load-failure.css';

/** What a page shows when not even the English texts could be loaded: the only words that come from no catalogue. */
export function NoTexts(): JSX.Element {
  return (
    <main class="load-failure">
      <div role="alert">
        <h1>Enough couldn’t load its texts.</h1>
        <p>What you stored is still there. Reload this page; if that doesn’t help, restart your browser.</p>
      </div>
    </main>
  );
}
