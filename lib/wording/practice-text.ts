import type { JournalEntry } from '../domain/journal/entry';
import { isGuided } from '../domain/journal/guided-practice';
import { INTENTS, type Practice } from '../domain/journal/practice';
import { type MessageKey, t } from '../platform/i18n';
import { familyName } from './nudge-text';

/** The name of a practice, also of those that are only on cards. */
export function practiceName(practice: Practice): string {
  if (isGuided(practice)) return t(`practiceName_${practice}`);
  switch (practice) {
    case 'notice':
    case 'ownPath':
    case 'intent':
      return familyName(practice);
    default:
      return practice satisfies never;
  }
}

/** What a step of a guided practice asks or says, and what stands below it. Steps are counted from 0. */
export const stepTexts = (practice: Practice, step: number) => ({
  ask: t(`practiceAsk_${practice}_${step + 1}` as MessageKey),
  hint: t(`practiceHint_${practice}_${step + 1}` as MessageKey),
});

/** A short label of the words a practice keeps, by their place, counted from 0. */
export const wordsLabel = (practice: Practice, place: number): string =>
  t(`practiceLine_${practice}_${place + 1}` as MessageKey);

/** What was written, as it is read: an intent's one word is the name of a choice. */
export function wordsOf({ practice, words }: JournalEntry): readonly string[] {
  if (practice !== 'intent') return words;
  return words.map((word) => {
    const intent = INTENTS.find((one) => one === word);
    return intent ? t(`cardIntent_${intent}`) : word;
  });
}

const BEGINNING = 60;

/** How what was written begins, to name an entry by. */
export function beginningOf(entry: JournalEntry): string {
  const first = wordsOf(entry).find((text) => text !== '') ?? practiceName(entry.practice);
  const letters = [...first];
  return letters.length > BEGINNING ? `${letters.slice(0, BEGINNING).join('').trimEnd()}…` : first;
}
