import type { UsageHour } from '../../lib/domain/attention/usage';
import { baselinePeriods } from '../../lib/domain/insights/baseline';
import {
  type PeriodFact,
  type PeriodFactOf,
  periodFacts,
} from '../../lib/domain/insights/facts/period-facts';
import type { CheckIn } from '../../lib/domain/journal/check-in';
import { daysOf, type LocalDay, weekAfter } from '../../lib/domain/time/days';
import { type Period, readPeriod } from '../../lib/domain/time/period';
import { MINUTE, usageHour } from './domain-rows';

/** The week that facts are about, from November 16 to 22, unless a test names another period. */
export const WEEK = '2026-W47';

interface Circumstances {
  /** After the week by default. */
  readonly today?: LocalDay;
  readonly checkIns?: readonly CheckIn[];
  /** The id of the period. */
  readonly period?: string;
  readonly firstDay?: LocalDay;
}

/** The facts about a period, with a way to get the fact of one kind. */
export function factsAbout(rows: readonly UsageHour[], circumstances: Circumstances = {}) {
  const { today = '2026-11-25', checkIns = [], firstDay = '2000-01-01' } = circumstances;
  const period = readPeriod(circumstances.period ?? WEEK) as Period;
  const baseline = baselinePeriods(period, rows, firstDay);
  const facts = periodFacts({ period, usage: rows, checkIns, baseline, today, firstDay });
  const fact = <Kind extends PeriodFact['kind']>(kind: Kind) =>
    facts.find((one): one is PeriodFactOf<Kind> => one.kind === kind);
  return { facts, kinds: facts.map(({ kind }) => kind), fact };
}

/** Passive minutes of each day of a week, Monday first, all at eight in the evening. */
export const dailyMinutes = (weeksBack: number, ...minutes: readonly number[]): UsageHour[] =>
  minutes.map((passive, index) =>
    usageHour(daysOf(weekAfter(WEEK, -weeksBack))[index] as LocalDay, 20, { passiveMs: passive * MINUTE }),
  );

/** Four earlier weeks of 60, 90, 120 and 150 minutes, whose median is 105. */
export const FOUR_EARLIER_WEEKS: readonly UsageHour[] = [
  ...dailyMinutes(1, 60),
  ...dailyMinutes(2, 50, 40),
  ...dailyMinutes(3, 120),
  ...dailyMinutes(7, 0, 0, 150),
];
