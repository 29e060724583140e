import type { CheckInDays } from '../domain/insights/findings/check-in-days';
import type { FindingAction } from '../domain/insights/findings/finding';
import type { Finding } from '../domain/insights/findings/finding-kinds';
import type { PeriodKind } from '../domain/time/period';
import { t } from '../i18n/translate';
import { dailyTimeRangeText, dayText } from './date-text';
import { comparedKind } from './finding-text';
import { familyName } from './nudge-text';
import { numberText } from './number-text';
import { practiceName } from './practice-text';

/** Up to this probability of coming up by itself, a difference is called clear (our judgement); above it, probable. */
const CLEAR = 1 / 500;

/**
 * What each of the findings of a page rests on, and how sure it is; `null` when it says that itself. With which earlier
 * weeks or months they were compared is said once: after that, only how sure the finding is.
 * @param findings in the order in which the page shows them
 */
export const findingBasisTexts = (findings: readonly Finding[], period: PeriodKind): (string | null)[] =>
  findings.map((finding, at) => {
    const isSaid = isBesideUsual(finding) && findings.slice(0, at).some((one) => isSameBasis(one, finding));
    return isSaid
      ? t(`findBasisToo_${comparedKind(period)}`, { sure: surenessOf(finding) })
      : basisText(finding, period);
  });

/** Whether it compares a period with what is usual; weekends are compared with weekdays. */
const isBesideUsual = ({ kind, chance }: Finding): boolean => chance !== null && kind !== 'weekends';

const isSameBasis = (one: Finding, other: Finding): boolean =>
  isBesideUsual(one) && one.basis.earlier === other.basis.earlier;

const surenessOf = ({ chance }: Finding): 'very' | 'quite' =>
  chance !== null && chance <= CLEAR ? 'very' : 'quite';

function basisText(finding: Finding, period: PeriodKind): string | null {
  const { kind, basis, chance } = finding;
  if (kind === 'goodMoods') return checkInDaysText(finding);
  if (kind === 'caughtWhere' || kind === 'caughtFelt' || kind === 'caughtFew') return t('findCaughtBasis');
  // What happened once has a day.
  if ('day' in finding) return t('findOnDay', { day: dayText(finding.day) });
  const counted = t(`findCounted_${basis.counted}`, { count: basis.n });
  if (kind === 'howComparingFelt') {
    return t('sentences', { first: counted, second: checkInDaysText(finding) });
  }
  if (chance === null) return counted;
  const sure = surenessOf(finding);
  return kind === 'weekends'
    ? t('findBasisWeekends', { weeks: numberText(basis.earlier + 1), sure })
    : t(`findBasis_${comparedKind(period)}`, { earlier: basis.earlier, sure });
}

const checkInDaysText = ({ checkInDays, daysSoFar }: CheckInDays): string =>
  t('findCheckInDays', { on: numberText(checkInDays), days: daysSoFar });

/** What the button below a finding says. */
export function findingActionText(action: FindingAction): string {
  switch (action.does) {
    case 'plan':
      return t('findDo_plan');
    case 'practice':
      return t('findDo_practice', { name: practiceName(action.practice) });
    case 'quietHours':
      return t('findDo_quietHours', { range: dailyTimeRangeText(action.hours.from, action.hours.to) });
    case 'familyOff':
      return t('findDo_familyOff', { family: familyName(action.family) });
  }
}
