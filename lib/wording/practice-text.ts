import type { JournalEntry } from '../domain/journal/entry';
import { isGuidedPractice } from '../domain/journal/guided-practice';
import { INTENTS, type Practice } from '../domain/journal/practice';
import { type PlainKey, t } from '../i18n/translate';
import { familyName } from './nudge-text';

/** The name of a practice, including those that exist on cards only. */
export function practiceName(practice: Practice): string {
  if (isGuidedPractice(practice)) return t(`practiceName_${practice}`);
  switch (practice) {
    case 'aim':
      return t('aimTitle');
    case 'notice':
    case 'ownPath':
    case 'intent':
      return familyName(practice);
    default:
      return practice satisfies never;
  }
}

/** What a step of a guided practice asks, and the hint below it. Steps are counted from 0. */
export const practiceStepTexts = (practice: Practice, step: number) => ({
  ask: t(`practiceAsk_${practice}_${step + 1}` as PlainKey),
  hint: t(`practiceHint_${practice}_${step + 1}` as PlainKey),
});

/**
 * A short label for one of the texts of a practice.
 * @param index of the text, from 0
 */
export const practiceTextLabel = (practice: Practice, index: number): string =>
  t(`practiceLine_${practice}_${index + 1}` as PlainKey);

/** The texts of an entry as they are shown: the text of an intent is stored as the name of a choice. */
export function shownTexts({ practice, texts, aim }: JournalEntry): readonly string[] {
  if (practice !== 'intent' && (!aim || aim.inWords)) return texts;
  return texts.map((text) => {
    const intent = INTENTS.find((one) => one === text);
    return intent ? t(`cardIntent_${intent}`) : text;
  });
}

/** In characters. */
const MAX_EXCERPT_LENGTH = 60;

/** The beginning of the first text of an entry, by which the entry is named. */
export function entryExcerpt(entry: JournalEntry): string {
  const first = shownTexts(entry).find((text) => text !== '') ?? practiceName(entry.practice);
  const characters = [...first];
  return characters.length > MAX_EXCERPT_LENGTH
    ? `${characters.slice(0, MAX_EXCERPT_LENGTH).join('').trimEnd()}…`
    : first;
}
