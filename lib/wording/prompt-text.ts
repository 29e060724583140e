import { type PlainKey, t } from '../i18n/translate';

/** The gratitude prompt with a number. */
export const promptText = (prompt: number): string => t(`gratitudePrompt_${prompt}` as PlainKey);
