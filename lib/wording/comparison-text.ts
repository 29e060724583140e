import type { Comparison } from '../domain/journal/check-in';
import { t } from '../i18n/translate';

/** How comparing felt, as a word beside a mark. */
export const comparisonText = (comparison: Comparison): string =>
  comparison === 'didNotCompare' ? t('moodDidNotCompare') : t(`comparison_${comparison}`);
