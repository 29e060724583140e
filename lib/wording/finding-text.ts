import type { Direction } from '../domain/insights/findings/finding';
import type { Finding, FindingOf } from '../domain/insights/findings/finding-kinds';
import { LATE_FROM } from '../domain/insights/findings/period-totals';
import type { LocalDay } from '../domain/time/days';
import type { PeriodKind } from '../domain/time/period';
import { t } from '../i18n/translate';
import { comparisonPlaceText } from './caught-comparison-text';
import { comparisonText } from './comparison-text';
import { dayText, hourText, weekdayText } from './date-text';
import { durationText } from './duration-text';
import { isolatedText } from './isolated-text';
import { listText } from './list-text';
import { familyName } from './nudge-text';
import { numberText } from './number-text';
import { practiceName } from './practice-text';
import { siteName } from './site-text';

const long = (ms: number): string => durationText(ms, 'long');

/** Findings that compare periods are about weeks and months only. */
export const comparedKind = (kind: PeriodKind): 'week' | 'month' => (kind === 'month' ? 'month' : 'week');

const differenceText = ({ value, usual }: { readonly value: number; readonly usual: number }): string =>
  long(Math.abs(value - usual));

/** A day of a period: of a week, its weekday is enough. */
const dayWithin = (kind: PeriodKind, day: LocalDay): string =>
  kind === 'week' ? weekdayText(day) : dayText(day);

/** A finding about a period as a sentence. */
export function findingText(finding: Finding, kind: PeriodKind): string {
  switch (finding.kind) {
    case 'periodTime':
    case 'siteTime':
    case 'visitCount':
    case 'visitLength':
    case 'lateEvenings':
    case 'takingPart':
    case 'weekends':
      return comparingText(finding, kind);
    case 'fewVisits':
      return t('findFewVisits', { visits: finding.visits, all: numberText(finding.basis.n) });
    case 'longestVisit':
      return t('findLongestVisit', {
        day: dayWithin(kind, finding.startedOn),
        hour: hourText(finding.hour),
        duration: long(finding.ms),
        site: siteName(finding.site),
      });
    case 'quickReturns':
      return t('findQuickReturns', {
        site: siteName(finding.site),
        returns: numberText(finding.returns),
        visits: numberText(finding.visits),
      });
    case 'partsOfSite':
      return partsText(finding);
    case 'busiestStretch':
      return t(finding.share > 0.5 ? 'findBusiestStretch_most' : 'findBusiestStretch_half', {
        from: hourText(finding.from),
        until: hourText(finding.to),
      });
    case 'daysWithout':
      return t('findDaysWithout', { days: finding.without });
    case 'intentAndStay':
      return t(`findIntent_${finding.intent}`, {
        times: numberText(finding.answers),
        duration: long(finding.stayedMs),
      });
    case 'caughtWhere':
    case 'caughtEffect':
    case 'caughtFelt':
    case 'caughtFew':
    case 'howComparingFelt':
      return comparingOneselfText(finding, kind);
    default:
      return writtenText(finding);
  }
}

type Comparing = FindingOf<
  'periodTime' | 'siteTime' | 'visitCount' | 'visitLength' | 'lateEvenings' | 'takingPart' | 'weekends'
>;

function comparingText(finding: Comparing, period: PeriodKind): string {
  const { value, usual } = finding;
  const direction: Direction = finding.direction;
  const kind = comparedKind(period);
  switch (finding.kind) {
    case 'periodTime':
      return t(`findPeriodTime_${kind}_${direction}`, { difference: differenceText(finding) });
    case 'siteTime':
      return t(`findSiteTime_${kind}_${direction}`, {
        difference: differenceText(finding),
        site: siteName(finding.site),
      });
    case 'visitCount':
      return t('findVisitCount', { visits: numberText(value), usual: numberText(Math.round(usual)) });
    case 'visitLength':
      return t('findVisitLength', { duration: long(value), usual: long(usual) });
    case 'lateEvenings':
      return t('findLateEvenings', { hour: hourText(LATE_FROM), duration: long(value), usual: long(usual) });
    case 'takingPart':
      return t(`findTakingPart_${direction}`);
    case 'weekends':
      return t('findWeekends', { weekend: long(value), weekday: long(usual) });
  }
}

const partsText = ({ site, parts: [first, second] }: FindingOf<'partsOfSite'>): string =>
  t('findPartsOfSite', {
    site: siteName(site),
    first: long(first.ms),
    firstPart: t(`surface_${named(first.surface)}`),
    second: long(second.ms),
    secondPart: t(`surface_${named(second.surface)}`),
  });

type Surface = FindingOf<'partsOfSite'>['parts'][0]['surface'];

/** A finding names no part that has no name. */
const named = (surface: Surface): Exclude<Surface, 'other'> => (surface === 'other' ? 'feed' : surface);

function comparingOneselfText(
  finding: FindingOf<'caughtWhere' | 'caughtEffect' | 'caughtFelt' | 'caughtFew' | 'howComparingFelt'>,
  period: PeriodKind,
): string {
  if (finding.kind === 'howComparingFelt') {
    const { lifted, same, lower } = finding.felt;
    const told = numberText(lifted + same + lower);
    return lower > lifted
      ? t('findComparing_lower', { lower: numberText(lower), told, lifted })
      : t('findComparing_lifted', { lifted: numberText(lifted), told, lower });
  }
  if (finding.kind === 'caughtFelt') {
    const [effect, told] = [comparisonText(finding.effect), numberText(finding.told)];
    const first =
      finding.times === finding.told
        ? t('findCaughtFelt_all', { effect, told })
        : t('findCaughtFelt', { effect, told, times: numberText(finding.times) });
    const { onBusiestDay } = finding;
    if (!onBusiestDay) return first;
    const [times, day] = [numberText(onBusiestDay.times), dayWithin(period, onBusiestDay.day)];
    return t('sentences', { first, second: t('findCaughtBusiestDay', { times, day }) });
  }
  if (finding.kind === 'caughtFew') {
    const caught = finding.comparisons.map((one) => {
      const [day, place] = [dayWithin(period, one.day), comparisonPlaceText(one)];
      return place === null ? day : t('findCaughtOne', { day, place });
    });
    return t('findCaughtFew', { count: finding.basis.n, list: listText(caught) });
  }
  const place = comparisonPlaceText(finding) ?? '';
  if (finding.kind === 'caughtWhere') {
    const all = numberText(finding.all);
    return finding.caught === finding.all
      ? t('findCaughtAllHere', { all, place })
      : t('findCaughtWhere', { all, caught: numberText(finding.caught), place });
  }
  return t('findCaughtEffect', {
    place,
    effect: comparisonText(finding.effect),
    times: numberText(finding.times),
    told: numberText(finding.told),
  });
}

type Written = FindingOf<
  | 'helpfulKind'
  | 'unhelpfulKind'
  | 'unhelpfulEvenings'
  | 'plansTurnedOut'
  | 'braveStepsTurnedOut'
  | 'firstPractice'
  | 'gladFromThePast'
  | 'gladOfPeople'
  | 'goodMoods'
>;

/** A finding from what the person wrote or answered. */
function writtenText(finding: Written): string {
  switch (finding.kind) {
    case 'helpfulKind':
      return t('findHelpful', {
        family: familyName(finding.family),
        helpful: numberText(finding.helpful),
        answered: numberText(finding.answered),
      });
    case 'unhelpfulKind':
      return t('findUnhelpful', { family: familyName(finding.family), shown: numberText(finding.shown) });
    case 'unhelpfulEvenings':
      return t('findUnhelpfulEvenings', { hour: hourText(LATE_FROM), shown: numberText(finding.shown) });
    case 'plansTurnedOut':
      return t('findPlans', {
        answered: numberText(finding.answered),
        well: numberText(finding.well),
        partly: finding.partly,
      });
    case 'braveStepsTurnedOut':
      return finding.answered === 1
        ? t('findBraveStep')
        : t('findBraveSteps', {
            answered: numberText(finding.answered),
            well: numberText(finding.well),
          });
    case 'firstPractice':
      return t(finding.isFirstEver ? 'findFirst_ever' : 'findFirst_inLong', {
        practice: practiceName(finding.practice),
      });
    case 'goodMoods':
      return t('findGoodMoods', { count: numberText(finding.basis.n) });
    case 'gladFromThePast':
      return t(`findGlad_${finding.ago}`, { words: isolatedText(finding.text) });
    case 'gladOfPeople':
      return t('findGladOfPeople', {
        people: numberText(finding.aboutPeople),
      });
  }
}
