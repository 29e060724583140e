import { type MessageKey, t } from '../platform/i18n';

/** The weekly question with a number. */
export const questionText = (question: number): string => t(`weeklyQuestion_${question}` as MessageKey);
