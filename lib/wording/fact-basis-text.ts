import { totalMs } from '../domain/attention/usage';
import type { PeriodFact } from '../domain/insights/period-fact';
import { median } from '../domain/insights/statistics';
import type { PeriodKind } from '../domain/time/period';
import { counted, t } from '../platform/i18n';
import { dayText, weekdayText } from './date-text';
import { durationText } from './duration-text';
import { listText } from './list-text';
import { numberText, percentText } from './number-text';
import { siteName } from './site-text';

/** The numbers that one of a period's sentences rests on. */
export function factBasisText(sentence: PeriodFact, kind: PeriodKind): string {
  switch (sentence.kind) {
    case 'days':
      return daysBasis(sentence, kind);
    case 'beside': {
      const earlier = listText(sentence.earlier.map((ms) => durationText(ms)));
      const typical = durationText(sentence.typicalMs);
      return sentence.whole
        ? t(`basisBeside_${sentence.than}`, earlier, typical)
        : t(`basisBesideSoFar_${sentence.than}`, earlier, typical);
    }
    case 'passive':
      return t(
        `basisPassive_${sentence.than}`,
        listText(sentence.earlier.map(percentText)),
        percentText(sentence.typicalShare),
      );
    case 'place':
      return t(
        'basisPlace',
        listText(
          sentence.sites.map((site) => t('basisItem', siteName(site.site), durationText(totalMs(site)))),
        ),
      );
    case 'hours':
      return t('basisHours', durationText(sentence.ms), durationText(sentence.totalMs));
    case 'checkIns': {
      const { mood, compared } = sentence;
      const answers = Object.values(compared).reduce((sum, count) => sum + count, 0);
      const ofMood = mood === null ? null : t('basisMood', numberText(Math.round(mood)));
      const ofComparing = answers === 0 ? null : counted('basisCompared', answers);
      if (ofMood && ofComparing) return t('sentences', ofMood, ofComparing);
      return ofMood ?? ofComparing ?? t('basisCheckIns');
    }
  }
}

/** Day by day in a week; more days than that are too many to list. */
function daysBasis({ days }: Extract<PeriodFact, { kind: 'days' }>, kind: PeriodKind): string {
  if (kind === 'week') {
    const items = days.map(({ day, ms }) => t('basisItem', weekdayText(day), durationText(ms)));
    return t('basisDays', listText(items));
  }
  const fullest = days.reduce((most, day) => (day.ms > most.ms ? day : most));
  return t(
    'basisDaysMany',
    durationText(median(days.map(({ ms }) => ms))),
    dayText(fullest.day),
    durationText(fullest.ms),
  );
}
