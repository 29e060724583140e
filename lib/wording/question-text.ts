import { type PlainKey, t } from '../i18n/translate';

/** The weekly question with a number. */
export const questionText = (question: number): string => t(`weeklyQuestion_${question}` as PlainKey);
