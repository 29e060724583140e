import { totalMs } from '../../lib/domain/usage';
import type { WeekSummary } from '../../lib/domain/week';
import type { WeekSentence } from '../../lib/domain/week-sentence';
import { t } from '../../lib/platform/i18n';
import { weekdayText } from './date';
import { durationText } from './duration';
import { listText } from './list';
import { numberText, percentText } from './number';
import { siteName } from './site';

/** The numbers that one of a week's sentences rests on. */
export function weekBasisText(sentence: WeekSentence, summary: WeekSummary): string {
  switch (sentence.kind) {
    case 'days':
      return t(
        'basisDays',
        listText(
          summary.days
            .filter((day) => totalMs(day) > 0)
            .map((day) => t('basisItem', weekdayText(day.day), durationText(totalMs(day)))),
        ),
      );
    case 'beside':
      return t(
        sentence.wholeWeek ? 'basisBeside' : 'basisBesideSoFar',
        listText(sentence.earlier.map((ms) => durationText(ms))),
        durationText(sentence.typicalMs),
      );
    case 'passive':
      return t(
        'basisPassive',
        listText(sentence.earlier.map(percentText)),
        percentText(sentence.typicalShare),
      );
    case 'place':
      return t(
        'basisPlace',
        listText(
          summary.sites.map((site) => t('basisItem', siteName(site.site), durationText(totalMs(site)))),
        ),
      );
    case 'hours':
      return t('basisHours', durationText(sentence.ms), durationText(sentence.totalMs));
    case 'checkIns': {
      const { mood, checkIns } = sentence;
      const compared = t('basisCompared', numberText(checkIns));
      return mood === null
        ? compared
        : t('sentences', t('basisMood', numberText(Math.round(mood))), compared);
    }
  }
}
