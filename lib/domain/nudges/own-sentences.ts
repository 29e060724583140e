import {
  MAX_FROM_LENGTH,
  MAX_OWN_SENTENCES,
  MAX_SENTENCE_LENGTH,
  type NudgeSentence,
  type OwnSentence,
  type SentenceWords,
  sentenceKey,
} from './nudge';
import type { NudgeFamily } from './nudge-family';
import type { SentenceSettings } from './nudge-settings';

/** Any character that shows something: no blank, control character or invisible mark. */
const VISIBLE = /[^\p{Z}\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/u;

/** A sentence as it is stored: on one line, without blanks at its ends; empty when nothing of it can be seen. */
export const normaliseSentence = (text: string): string =>
  VISIBLE.test(text) ? text.replace(/[\s\p{Cc}]+/gu, ' ').trim() : '';

/** Why a sentence can't be stored: it is empty or too long, the name is, or the person has as many as they can have. */
export type SentenceFault = 'empty' | 'tooLong' | 'fromTooLong' | 'tooMany';

/**
 * The fault of a sentence that the person wrote; `null` when it can be stored.
 * @param others how many other sentences of their own the person has
 */
export function sentenceFault(
  { text, from = '' }: Pick<SentenceWords, 'text' | 'from'>,
  others: number,
): SentenceFault | null {
  const { length } = normaliseSentence(text);
  if (length === 0) return 'empty';
  if (length > MAX_SENTENCE_LENGTH) return 'tooLong';
  if (normaliseSentence(from).length > MAX_FROM_LENGTH) return 'fromTooLong';
  return others >= MAX_OWN_SENTENCES ? 'tooMany' : null;
}

/** Whose words a sentence is, as the person calls them; `undefined` for their own words and ours. */
export const sentenceFrom = (
  { own }: Pick<NudgeSentence, 'own'>,
  ownSentences: readonly OwnSentence[],
): string | undefined => ownSentences.find(({ id }) => id === own)?.from;

/** A sentence as it is stored. */
function normalised({ id, family, text, from = '' }: OwnSentence): OwnSentence {
  const name = normaliseSentence(from);
  return { id, family, text: normaliseSentence(text), ...(name !== '' && { from: name }) };
}

/** An erased sentence of the person's own, with what is needed to restore it. */
export interface ErasedSentence {
  readonly sentence: OwnSentence;
  /** Its place among the person's own sentences, counted from 0. */
  readonly place: number;
  readonly wasOff: boolean;
}

/** The settings after a change. */
type Change<Field extends keyof SentenceSettings> = Pick<SentenceSettings, Field>;

const without = <Item>(items: readonly Item[], item: Item): Item[] => items.filter((one) => one !== item);

const switched = <Item>(off: readonly Item[], item: Item, on: boolean): Item[] =>
  on ? without(off, item) : [...without(off, item), item];

/** Turns a family on or off. */
export const switchFamily = (
  { familiesOff }: SentenceSettings,
  family: NudgeFamily,
  on: boolean,
): Change<'familiesOff'> => ({ familiesOff: switched(familiesOff, family, on) });

/** Turns one sentence on or off. */
export const switchSentence = (
  { sentencesOff }: SentenceSettings,
  sentence: NudgeSentence,
  on: boolean,
): Change<'sentencesOff'> => ({ sentencesOff: switched(sentencesOff, sentenceKey(sentence), on) });

/** Adds a sentence, which must be without fault. */
export const addOwnSentence = (
  { ownSentences }: SentenceSettings,
  added: OwnSentence,
): Change<'ownSentences'> => ({
  ownSentences: [...ownSentences, normalised(added)],
});

/** Adds the person's own copy of a built-in sentence, and turns the original off. */
export const addOwnCopy = (
  settings: SentenceSettings,
  original: NudgeSentence,
  own: OwnSentence,
): Change<'ownSentences' | 'sentencesOff'> => ({
  ...addOwnSentence(settings, own),
  ...switchSentence(settings, original, false),
});

/** Changes the words of a sentence; one that was erased meanwhile stays erased. */
export const editOwnSentence = (
  { ownSentences }: SentenceSettings,
  edited: OwnSentence,
): Change<'ownSentences'> => ({
  ownSentences: ownSentences.map((own) => (own.id === edited.id ? normalised(edited) : own)),
});

/** Erases a sentence. */
export const eraseOwnSentence = (
  { ownSentences, sentencesOff }: SentenceSettings,
  id: string,
): Change<'ownSentences' | 'sentencesOff'> => ({
  ownSentences: ownSentences.filter((own) => own.id !== id),
  sentencesOff: without(sentencesOff, id),
});

/** What erasing a sentence takes away; `undefined` when there is none with that id. */
export function erasedSentence(
  { ownSentences, sentencesOff }: SentenceSettings,
  id: string,
): ErasedSentence | undefined {
  const place = ownSentences.findIndex((own) => own.id === id);
  const sentence = ownSentences[place];
  return sentence && { sentence, place, wasOff: sentencesOff.includes(id) };
}

/** Puts an erased sentence back in its place. */
export const restoreOwnSentence = (
  { ownSentences, sentencesOff }: SentenceSettings,
  { sentence, place, wasOff }: ErasedSentence,
): Change<'ownSentences' | 'sentencesOff'> => ({
  ownSentences: ownSentences.filter(({ id }) => id !== sentence.id).toSpliced(place, 0, sentence),
  sentencesOff: switched(sentencesOff, sentence.id, !wasOff),
});
