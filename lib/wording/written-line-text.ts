import type { WrittenLine } from '../domain/journal/written-line';
import { type PlainKey, t } from '../i18n/translate';
import { comparisonEffectText, comparisonPlaceText } from './caught-comparison-text';
import { checkInTexts } from './check-in-text';
import { guessText } from './guess-text';
import { practiceName, shownTexts } from './practice-text';

/** What a written line is, and its texts; those that are empty are left out. */
export interface WrittenTexts {
  readonly name: string;
  readonly texts: readonly string[];
}

const withoutEmpty = (texts: readonly (string | null)[]): string[] =>
  texts.filter((text): text is string => text !== null && text !== '');

/** A written line in words. */
export function writtenTexts(line: WrittenLine): WrittenTexts {
  switch (line.kind) {
    case 'checkIn':
      return { name: t('logCheckedIn'), texts: checkInTexts(line.checkIn) };
    case 'caught': {
      const { comparison } = line;
      const texts = [comparisonPlaceText(comparison), comparisonEffectText(comparison)];
      return { name: t('logCaught'), texts: withoutEmpty(texts) };
    }
    case 'guess':
      return { name: t('guessMade'), texts: [guessText(line.guess)] };
    case 'answer':
      return { name: t(`weeklyQuestion_${line.question}` as PlainKey), texts: [line.answer] };
    case 'entry': {
      const { entry } = line;
      const later = entry.followUp?.text ?? '';
      return { name: practiceName(entry.practice), texts: withoutEmpty([...shownTexts(entry), later]) };
    }
  }
}
