import type { CheckInAnswers } from '../domain/journal/check-in';
import { t } from '../i18n/translate';
import { listText } from './list-text';
import { moodText } from './mood-text';

/** What a check-in answered, a text for each answer. */
export function checkInTexts({ mood, comparison, patterns }: CheckInAnswers): string[] {
  const list = listText(patterns.map((pattern) => t(`writtenPattern_${pattern}`)));
  return [
    ...(mood === null ? [] : [t('writtenMood', { mood: moodText(mood) })]),
    ...(comparison === null ? [] : [t(`writtenComparison_${comparison}`)]),
    ...(list === '' ? [] : [t('writtenPatterns', { patterns: list })]),
  ];
}
