import { MINIMUM_BASELINE_PERIODS } from '../domain/insights/baseline';
import type { PeriodFact } from '../domain/insights/period-fact';
import type { PeriodKind } from '../domain/time/period';
import { counted, t } from '../platform/i18n';
import { dayText, hourText, weekdayText } from './date-text';
import { durationText } from './duration-text';
import { listText } from './list-text';
import { moodText } from './mood-text';
import { numberText, percentText } from './number-text';
import { siteName } from './site-text';

type Of<Kind extends PeriodFact['kind']> = Extract<PeriodFact, { kind: Kind }>;

/** With up to so many earlier periods it is said that they are few. */
const FEW_PERIODS = MINIMUM_BASELINE_PERIODS + 1;

const long = (ms: number): string => durationText(ms, 'long');

/** One of a period's sentences in words; what is uncertain says so. */
export function periodFactText(sentence: PeriodFact, kind: PeriodKind): string {
  switch (sentence.kind) {
    case 'days':
      return daysSentence(sentence, kind);
    case 'beside':
      return withWarning(besideSentence(sentence), fewPeriods(sentence));
    case 'passive':
      return withWarning(
        t(`wordsPassive_${sentence.way}`, percentText(sentence.share)),
        sentence.little ? little(sentence.ms) : fewPeriods(sentence),
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

const fewPeriods = ({ earlier, than }: Of<'beside' | 'passive'>): string | null =>
  earlier.length > FEW_PERIODS ? null : t(`wordsFew_${than}`, numberText(earlier.length));

const daysSentence = ({ days, of, ms }: Of<'days'>, kind: PeriodKind): string =>
  of === 1
    ? t(`wordsFirstDay_${kind}`, long(ms))
    : t('wordsDays', numberText(days.length), numberText(of), long(ms));

function besideSentence({ than, way, ms, typicalMs, until, whole }: Of<'beside'>): string {
  // Where both are alike, there is no place for it.
  const difference = long(Math.abs(ms - typicalMs));
  if (whole) return t(`wordsBeside_${than}_${way}`, long(ms), difference);
  const untilText = than === 'week' ? weekdayText(until) : dayText(until);
  return t(`wordsBesideSoFar_${than}_${way}`, untilText, long(ms), difference);
}

function placeSentence({ site, ms, totalMs, sites }: Of<'place'>): string {
  if (sites.length === 1) return t('wordsPlace_all', siteName(site));
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
