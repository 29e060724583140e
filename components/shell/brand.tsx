import type { JSX } from 'preact';
import { t } from '../../lib/i18n/translate';
import { Mark } from './mark';
import './brand.css';

/** The mark and the name of Enough, at the top of a page. */
export function Brand(): JSX.Element {
  return (
    <p class="brand">
      <Mark />
      <span>{t('appName')}</span>
    </p>
  );
}
