import type { CardPractice } from '../../lib/domain/journal/practice';
import { NUDGE_SENTENCES, sentenceKey } from '../../lib/domain/nudges/nudge';
import { practiceForSentence } from '../../lib/domain/nudges/nudge-family';

/** The keys of all built-in sentences that do not offer a practice, for a test that switches them off. */
export const sentencesWithout = (practice: CardPractice): readonly string[] =>
  NUDGE_SENTENCES.filter((sentence) => practiceForSentence(sentence) !== practice).map(sentenceKey);
