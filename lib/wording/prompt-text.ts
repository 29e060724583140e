import { type MessageKey, t } from '../platform/i18n';

/** A gratitude prompt, by its number. */
export const promptText = (prompt: number): string => t(`gratitudePrompt_${prompt}` as MessageKey);
