import './load-failure.css';
import type { JSX } from 'preact';
import { t } from '../../lib/i18n/translate';
import { Brand } from './brand';

/** What a page shows when its content could not be read. */
export function LoadFailure(): JSX.Element {
  return (
    <main class="load-failure">
      <Brand />
      <div role="alert">
        <h1>{t('loadFailed')}</h1>
        <p>{t('loadFailedMore')}</p>
      </div>
    </main>
  );
}
