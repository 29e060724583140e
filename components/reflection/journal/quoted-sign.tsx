import type { JSX } from 'preact';
import { t } from '../../../lib/i18n/translate';

/** Stands in the place of the words that the page leads with, so that they are found on their day too. */
export const QuotedSign = (): JSX.Element => <p class="glad-why">{t('writtenQuoted')}</p>;
