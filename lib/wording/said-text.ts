import type { ActivityLogEntry } from '../domain/nudges/activity-log';
import { comparisonEffectText, comparisonPlaceText } from './caught-comparison-text';
import { checkInTexts } from './check-in-text';
import { guessText } from './guess-text';
import { questionText } from './question-text';

/** The texts by which something that the person said is found; none for what Enough did. */
export function saidTexts(entry: ActivityLogEntry): readonly string[] {
  switch (entry.kind) {
    case 'checkedIn':
      return checkInTexts(entry.checkIn);
    case 'caught':
      return [comparisonPlaceText(entry.comparison) ?? '', comparisonEffectText(entry.comparison) ?? ''];
    case 'guessed':
      return [guessText(entry.guess)];
    case 'answered':
      return [questionText(entry.answer.question), entry.answer.answer];
    default:
      return [];
  }
}
