import { MOOD } from '../domain/journal/check-in';
import { t } from '../i18n/translate';

const MOOD_KEYS = ['mood_1', 'mood_2', 'mood_3', 'mood_4', 'mood_5'] as const;

/** A mood, 0 to 100, as one of five words. */
export function moodText(mood: number): string {
  const share = (mood - MOOD.least) / (MOOD.most - MOOD.least);
  const step = Math.min(MOOD_KEYS.length - 1, Math.floor(share * MOOD_KEYS.length));
  return t(MOOD_KEYS[step] ?? 'mood_3');
}
