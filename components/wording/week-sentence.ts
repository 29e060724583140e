import { WEEKS_FOR_TYPICAL } from '../../lib/domain/earlier-weeks';
import type { WeekSentence } from '../../lib/domain/week-sentence';
import { counted, t } from '../../lib/platform/i18n';
import { hourText, weekdayText } from './date';
import { durationText } from './duration';
import { listText } from './list';
import { moodText } from './mood';
import { numberText, percentText } from './number';
import { siteName } from './site';

type Of<Kind extends WeekSentence['kind']> = Extract<WeekSentence, { kind: Kind }>;

/** With up to so many earlier weeks it is said that they are few. */
const FEW_WEEKS = WEEKS_FOR_TYPICAL + 1;

const long = (ms: number): string => durationText(ms, 'long');

/** One of a week's sentences in words; what is uncertain says so. */
export function weekSentenceText(sentence: WeekSentence): string {
  switch (sentence.kind) {
    case 'days':
      return daysSentence(sentence);
    case 'beside':
      return withWarning(besideSentence(sentence), fewWeeks(sentence.earlier.length));
    case 'passive':
      return withWarning(
        t(`wordsPassive_${sentence.way}`, percentText(sentence.share)),
        sentence.little ? little(sentence.ms) : fewWeeks(sentence.earlier.length),
      );
    case 'place':
      return placeSentence(sentence);
    case 'hours':
      return withWarning(hoursSentence(sentence), sentence.little ? little(sentence.totalMs) : null);
    case 'checkIns':
      return checkInsSentence(sentence);
  }
}

const withWarning = (text: string, warning: string | null): string =>
  warning === null ? text : t('sentences', text, warning);

const little = (ms: number): string => t('wordsLittle', long(ms));

const fewWeeks = (count: number): string | null =>
  count > FEW_WEEKS ? null : t('wordsFewWeeks', numberText(count));

const daysSentence = ({ days, of, ms }: Of<'days'>): string =>
  of === 1 ? t('wordsFirstDay', long(ms)) : t('wordsDays', numberText(days), numberText(of), long(ms));

function besideSentence({ way, ms, typicalMs, until, wholeWeek }: Of<'beside'>): string {
  const difference = long(Math.abs(ms - typicalMs));
  if (way === 'alike') {
    return wholeWeek
      ? t('wordsBeside_alike', long(ms))
      : t('wordsBesideSoFar_alike', weekdayText(until), long(ms));
  }
  return wholeWeek
    ? t(`wordsBeside_${way}`, long(ms), difference)
    : t(`wordsBesideSoFar_${way}`, weekdayText(until), long(ms), difference);
}

function placeSentence({ site, ms, totalMs, sites }: Of<'place'>): string {
  if (sites === 1) return t('wordsPlace_all', siteName(site));
  return ms * 2 > totalMs
    ? t('wordsPlace_most', siteName(site), long(ms))
    : t('wordsPlace_part', siteName(site), long(ms), long(totalMs));
}

function hoursSentence({ from, to, share, ms, totalMs }: Of<'hours'>): string {
  const [begin, end] = [hourText(from), hourText(to)];
  if (ms === totalMs) return t('wordsHours_all', begin, end);
  return t(share > 0.5 ? 'wordsHours_most' : 'wordsHours_part', begin, end, percentText(share));
}

const FELT = ['lifted', 'same', 'lower'] as const;

function checkInsSentence({ checkIns, mood, moods, few, compared }: Of<'checkIns'>): string {
  const left = FELT.filter((one) => compared[one] > 0).map((one) =>
    counted(`wordsCompared_${one}`, compared[one]),
  );
  const comparing = left.length === 0 ? null : t('wordsCompared', listText(left));
  if (mood === null) return comparing ?? counted('wordsCheckIns', checkIns);
  const felt = moodText(mood);
  return withWarning(
    few ? counted('wordsMoodFew', moods, felt) : counted('wordsMood', moods, felt),
    comparing,
  );
}
