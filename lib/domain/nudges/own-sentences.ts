import {
  LONGEST_SENTENCE,
  MOST_OWN_SENTENCES,
  type NudgeSentence,
  type OwnSentence,
  sentenceKey,
} from './nudge';
import type { NudgeFamily } from './nudge-family';
import type { SentenceSettings } from './nudge-settings';

/** A sentence as it is kept: in one line, without blanks at its ends. */
export const normaliseSentence = (text: string): string => text.replace(/[\s\p{Cc}]+/gu, ' ').trim();

/** Why a sentence can't be kept: it says nothing, it is too long, or there are as many as can be. */
export type SentenceFault = 'empty' | 'tooLong' | 'tooMany';

/**
 * What is wrong with a sentence the person wrote, `null` when nothing is.
 * @param others how many of their own there are besides
 */
export function sentenceFault(text: string, others: number): SentenceFault | null {
  const { length } = normaliseSentence(text);
  if (length === 0) return 'empty';
  if (length > LONGEST_SENTENCE) return 'tooLong';
  return others >= MOST_OWN_SENTENCES ? 'tooMany' : null;
}

/** A sentence of the person's own that was taken out, and what putting it back takes. */
export interface ErasedSentence {
  readonly sentence: OwnSentence;
  readonly place: number;
  readonly wasOff: boolean;
}

type Change<Field extends keyof SentenceSettings> = Pick<SentenceSettings, Field>;

const without = <Item>(items: readonly Item[], item: Item): Item[] => items.filter((one) => one !== item);

const switched = <Item>(off: readonly Item[], item: Item, on: boolean): Item[] =>
  on ? without(off, item) : [...without(off, item), item];

/** After turning a family on or off. */
export const withFamily = (
  { familiesOff }: SentenceSettings,
  family: NudgeFamily,
  on: boolean,
): Change<'familiesOff'> => ({ familiesOff: switched(familiesOff, family, on) });

/** After turning one sentence on or off. */
export const withSentence = (
  { sentencesOff }: SentenceSettings,
  sentence: NudgeSentence,
  on: boolean,
): Change<'sentencesOff'> => ({ sentencesOff: switched(sentencesOff, sentenceKey(sentence), on) });

/** After adding a sentence, which must be without fault. */
export const withOwn = (
  { ownSentences }: SentenceSettings,
  { id, family, text }: OwnSentence,
): Change<'ownSentences'> => ({
  ownSentences: [...ownSentences, { id, family, text: normaliseSentence(text) }],
});

/** After keeping an own copy of a sentence of the house: that one is off from then on. */
export const withCopy = (
  settings: SentenceSettings,
  copied: NudgeSentence,
  own: OwnSentence,
): Change<'ownSentences' | 'sentencesOff'> => ({
  ...withOwn(settings, own),
  ...withSentence(settings, copied, false),
});

/** After writing a sentence anew; one that is gone by then stays gone. */
export const withEdited = (
  { ownSentences }: SentenceSettings,
  { id, family, text }: OwnSentence,
): Change<'ownSentences'> => ({
  ownSentences: ownSentences.map((own) =>
    own.id === id ? { id, family, text: normaliseSentence(text) } : own,
  ),
});

/** After erasing a sentence. */
export const withoutOwn = (
  { ownSentences, sentencesOff }: SentenceSettings,
  id: string,
): Change<'ownSentences' | 'sentencesOff'> => ({
  ownSentences: ownSentences.filter((own) => own.id !== id),
  sentencesOff: without(sentencesOff, id),
});

/** What erasing a sentence takes away, `undefined` when there is none of that id. */
export function erasedOf(
  { ownSentences, sentencesOff }: SentenceSettings,
  id: string,
): ErasedSentence | undefined {
  const place = ownSentences.findIndex((own) => own.id === id);
  const sentence = ownSentences[place];
  return sentence && { sentence, place, wasOff: sentencesOff.includes(id) };
}

/** After putting a sentence back where it was. */
export const withRestored = (
  { ownSentences, sentencesOff }: SentenceSettings,
  { sentence, place, wasOff }: ErasedSentence,
): Change<'ownSentences' | 'sentencesOff'> => ({
  ownSentences: ownSentences.filter(({ id }) => id !== sentence.id).toSpliced(place, 0, sentence),
  sentencesOff: switched(sentencesOff, sentence.id, !wasOff),
});
