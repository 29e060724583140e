import './brand.css';
import type { JSX } from 'preact';
import { t } from '../../lib/platform/i18n';
import { Mark } from './mark';

/** The mark with the name beside it, at the head of a page. */
export function Brand(): JSX.Element {
  return (
    <p class="brand">
      <Mark />
      <span>{t('appName')}</span>
    </p>
  );
}
