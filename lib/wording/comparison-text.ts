import type { Comparison } from '../domain/journal/check-in';
import { t } from '../platform/i18n';

/** What comparing left, as a word beside a mark. */
export const comparisonText = (comparison: Comparison): string =>
  comparison === 'didNotCompare' ? t('moodDidNotCompare') : t(`comparison_${comparison}`);
