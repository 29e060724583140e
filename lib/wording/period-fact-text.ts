import { MINIMUM_BASELINE_PERIODS } from '../domain/insights/baseline';
import type { PeriodFact, PeriodFactOf } from '../domain/insights/facts/period-facts';
import type { PeriodKind } from '../domain/time/period';
import { t } from '../i18n/translate';
import { dayText, hourText, weekdayText } from './date-text';
import { durationText } from './duration-text';
import { shareText } from './engagement-text';
import { listText } from './list-text';
import { moodText } from './mood-text';
import { numberText, percentText } from './number-text';
import { siteName } from './site-text';

/** With at most this many earlier periods, the text says that they are few. */
const FEW_PERIODS = MINIMUM_BASELINE_PERIODS + 1;

const long = (ms: number): string => durationText(ms, 'long');

/** A fact about a period as a sentence, with a second sentence where the fact is uncertain. */
export function periodFactText(fact: PeriodFact, kind: PeriodKind): string {
  switch (fact.kind) {
    case 'activeDays':
      return activeDaysText(fact, kind);
    case 'totalTime':
      return withSecondSentence(totalTimeText(fact), fewPeriodsText(fact.baselineMs.length, fact));
    case 'passiveShare':
      return withSecondSentence(
        t('sentences', { first: shareText(fact.share), second: t(`wordsPassive_${fact.trend}`) }),
        fact.isLittleTime ? littleTimeText(fact.ms) : fewPeriodsText(fact.earlier.length, fact),
      );
    case 'topSite':
      return topSiteText(fact);
    case 'busiestHours':
      return withSecondSentence(
        busiestHoursText(fact),
        fact.isLittleTime ? littleTimeText(fact.totalMs) : null,
      );
    case 'checkIns':
      return checkInsText(fact);
  }
}

const withSecondSentence = (first: string, second: string | null): string =>
  second === null ? first : t('sentences', { first, second });

const littleTimeText = (ms: number): string => t('wordsLittle', { duration: long(ms) });

const fewPeriodsText = (
  count: number,
  { baselineKind }: PeriodFactOf<'totalTime' | 'passiveShare'>,
): string | null =>
  count > FEW_PERIODS ? null : t(`wordsFew_${baselineKind}`, { count: numberText(count) });

const activeDaysText = ({ days, measuredDays, ms }: PeriodFactOf<'activeDays'>, kind: PeriodKind): string =>
  measuredDays === 1
    ? t(`wordsFirstDay_${kind}`, { duration: long(ms) })
    : t('wordsDays', {
        days: numberText(days.length),
        measuredDays: numberText(measuredDays),
        duration: long(ms),
      });

function totalTimeText(fact: PeriodFactOf<'totalTime'>): string {
  const { baselineKind, trend, ms, typicalMs, lastDay, isComplete } = fact;
  // The texts for "alike" leave the difference out.
  const difference = long(Math.abs(ms - typicalMs));
  if (isComplete) return t(`wordsBeside_${baselineKind}_${trend}`, { duration: long(ms), difference });
  const lastDayText = baselineKind === 'week' ? weekdayText(lastDay) : dayText(lastDay);
  return t(`wordsBesideSoFar_${baselineKind}_${trend}`, {
    lastDay: lastDayText,
    duration: long(ms),
    difference,
  });
}

function topSiteText({ site, ms, totalMs, sites }: PeriodFactOf<'topSite'>): string {
  if (sites.length === 1) return t('wordsPlace_all', { site: siteName(site) });
  return ms * 2 > totalMs
    ? t('wordsPlace_most', { site: siteName(site), duration: long(ms) })
    : t('wordsPlace_part', { site: siteName(site), duration: long(ms), total: long(totalMs) });
}

function busiestHoursText({ from, to, share, ms, totalMs }: PeriodFactOf<'busiestHours'>): string {
  const [fromText, toText] = [hourText(from), hourText(to)];
  if (ms === totalMs) return t('wordsHours_all', { from: fromText, to: toText });
  return t(share > 0.5 ? 'wordsHours_most' : 'wordsHours_part', {
    from: fromText,
    to: toText,
    share: percentText(share),
  });
}

const FEELINGS = ['lifted', 'same', 'lower'] as const;

function checkInsText(fact: PeriodFactOf<'checkIns'>): string {
  const { checkInCount, medianMood, moodCount, hasFewMoods, comparisons } = fact;
  const feelings = FEELINGS.filter((feeling) => comparisons[feeling] > 0).map((feeling) =>
    t(`wordsCompared_${feeling}`, { count: comparisons[feeling] }),
  );
  const comparisonsText = feelings.length === 0 ? null : t('wordsCompared', { list: listText(feelings) });
  if (medianMood === null) return comparisonsText ?? t('wordsCheckIns', { count: checkInCount });
  const mood = moodText(medianMood);
  return withSecondSentence(
    hasFewMoods ? t('wordsMoodFew', { count: moodCount, mood }) : t('wordsMood', { count: moodCount, mood }),
    comparisonsText,
  );
}
