import { totalMs } from '../domain/attention/usage';
import type { PeriodFact, PeriodFactOf } from '../domain/insights/facts/period-facts';
import { median } from '../domain/insights/statistics';
import type { PeriodKind } from '../domain/time/period';
import { t } from '../i18n/translate';
import { dayText, weekdayText } from './date-text';
import { durationText } from './duration-text';
import { listText } from './list-text';
import { numberText } from './number-text';
import { siteName } from './site-text';

/** The numbers that a fact about a period rests on. */
export function factBasisText(fact: PeriodFact, kind: PeriodKind): string {
  switch (fact.kind) {
    case 'activeDays':
      return activeDaysBasis(fact, kind);
    case 'totalTime': {
      const baseline = listText(fact.baselineMs.map((ms) => durationText(ms)));
      const typical = durationText(fact.typicalMs);
      return fact.isComplete
        ? t(`basisBeside_${fact.baselineKind}`, { earlier: baseline, typical })
        : t(`basisBesideSoFar_${fact.baselineKind}`, { earlier: baseline, typical });
    }
    case 'passiveShare':
      return t(`basisPassive_${fact.baselineKind}`, {
        list: listText(
          fact.earlier.map((earlier) =>
            t('basisPassivePart', {
              passive: durationText(earlier.passiveMs),
              total: durationText(totalMs(earlier)),
            }),
          ),
        ),
      });
    case 'topSite':
      return t('basisPlace', {
        list: listText(
          fact.sites.map((site) =>
            t('basisItem', { name: siteName(site.site), duration: durationText(totalMs(site)) }),
          ),
        ),
      });
    case 'busiestHours':
      return t('basisHours', { duration: durationText(fact.ms), total: durationText(fact.totalMs) });
    case 'checkIns':
      return checkInsBasis(fact);
  }
}

/** Each day of a week; longer periods have too many days to list. */
function activeDaysBasis({ days }: PeriodFactOf<'activeDays'>, kind: PeriodKind): string {
  if (kind === 'week') {
    const items = days.map(({ day, ms }) =>
      t('basisItem', { name: weekdayText(day), duration: durationText(ms) }),
    );
    return t('basisDays', { list: listText(items) });
  }
  const busiest = days.reduce((most, day) => (day.ms > most.ms ? day : most));
  return t('basisDaysMany', {
    typical: durationText(median(days.map(({ ms }) => ms))),
    busiestDay: dayText(busiest.day),
    most: durationText(busiest.ms),
  });
}

function checkInsBasis({ medianMood, comparisons }: PeriodFactOf<'checkIns'>): string {
  const answerCount = Object.values(comparisons).reduce((sum, count) => sum + count, 0);
  const moodBasis = medianMood === null ? null : t('basisMood', { mood: numberText(Math.round(medianMood)) });
  const comparisonBasis = answerCount === 0 ? null : t('basisCompared', { count: answerCount });
  if (moodBasis && comparisonBasis) return t('sentences', { first: moodBasis, second: comparisonBasis });
  return moodBasis ?? comparisonBasis ?? t('basisCheckIns');
}
