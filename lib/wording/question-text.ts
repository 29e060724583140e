import { type MessageKey, t } from '../platform/i18n';

/** One of the weekly questions, by its number. */
export const questionText = (question: number): string => t(`weeklyQuestion_${question}` as MessageKey);
