import type { JSX } from 'preact';
import { t } from '../../lib/i18n/translate';
import { Notice } from '../controls/notice';
import './stale-notice.css';

/** A notice above a page whose content is old, because reading it again failed. */
export function StaleNotice({ stale }: { readonly stale: boolean }): JSX.Element {
  return (
    <div class="stale-notice">
      <Notice>{stale && t('stale')}</Notice>
    </div>
  );
}
