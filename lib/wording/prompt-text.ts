import { type MessageKey, t } from '../platform/i18n';

/** The gratitude prompt with a number. */
export const promptText = (prompt: number): string => t(`gratitudePrompt_${prompt}` as MessageKey);
