import { MOOD } from '../domain/journal/check-in';
import { t } from '../platform/i18n';

const WORDS = ['mood_1', 'mood_2', 'mood_3', 'mood_4', 'mood_5'] as const;

/** A mood in words, in five even steps. */
export function moodText(mood: number): string {
  const share = (mood - MOOD.least) / (MOOD.most - MOOD.least);
  const step = Math.min(WORDS.length - 1, Math.floor(share * WORDS.length));
  return t(WORDS[step] ?? 'mood_3');
}
