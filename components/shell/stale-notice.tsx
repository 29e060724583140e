import './stale-notice.css';
import type { JSX } from 'preact';
import { t } from '../../lib/platform/i18n';
import { Notice } from '../controls/notice';

/** Stands above a whole page, and says so when what the page shows could not be read anew. */
export function StaleNotice({ stale }: { readonly stale: boolean }): JSX.Element {
  return (
    <div class="stale-notice">
      <Notice>{stale && t('stale')}</Notice>
    </div>
  );
}
