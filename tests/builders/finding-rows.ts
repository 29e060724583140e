import type { PlainSitting } from '../../lib/domain/attention/sitting';
import type { UsageHour } from '../../lib/domain/attention/usage';
import {
  type FindingCircumstances,
  type FindingRows,
  findingInputs,
} from '../../lib/domain/insights/findings/finding-inputs';
import {
  allFindings,
  type FindingKind,
  type FindingOf,
} from '../../lib/domain/insights/findings/finding-kinds';
import { daysOf, type LocalDay, weekAfter } from '../../lib/domain/time/days';
import { type Period, readPeriod } from '../../lib/domain/time/period';
import { MINUTE, sitting, usageHour } from './domain-rows';

/** The week that findings are about, from November 16 to 22, unless a test names another period. */
export const FOUND_WEEK = '2026-W47';

export const NO_ROWS: FindingRows = {
  usage: [],
  sittings: [],
  moments: [],
  checkIns: [],
  comparisons: [],
  gratitude: [],
  practices: [],
  plans: [],
};

/** Someone who looks at the week after it is over, and has used Enough for long. */
export const LONG_AFTER: FindingCircumstances = {
  now: Date.parse('2026-11-25T12:00:00Z'),
  calendar: { timeZone: 'UTC', dayStartHour: 4 },
  firstDay: '2020-01-01',
  isWholeJournal: false,
  sittingGap: 5 * MINUTE,
};

/** A day of a week before the one that findings are about. */
export const dayBack = (weeksBack: number, weekday: number): LocalDay =>
  daysOf(weekAfter(FOUND_WEEK, -weeksBack))[weekday] as LocalDay;

/** A visit with the hour of usage that belongs to it. */
export function visited(
  day: LocalDay,
  time: string,
  minutes: number,
  some: Partial<UsageHour> = {},
): { readonly usage: UsageHour; readonly sitting: PlainSitting } {
  const start = Date.parse(`${day}T${time}Z`);
  const usage = usageHour(day, Number(time.slice(0, 2)), { passiveMs: minutes * MINUTE, ...some });
  const { site, passiveMs, activeMs } = usage;
  return { usage, sitting: sitting({ site, start, end: start + passiveMs + activeMs, passiveMs, activeMs }) };
}

/** The rows of some visits. */
export const rowsOf = (
  visits: readonly ReturnType<typeof visited>[],
): Pick<FindingRows, 'usage' | 'sittings'> => ({
  usage: visits.map(({ usage }) => usage),
  sittings: visits.map(({ sitting: one }) => one),
});

/** Every finding about a period, with a way to get that of one kind. */
export function findingsAbout(
  rows: Partial<FindingRows>,
  circumstances: Partial<FindingCircumstances> = {},
  id = FOUND_WEEK,
) {
  const period = readPeriod(id) as Period;
  const findings = allFindings(
    findingInputs(period, { ...NO_ROWS, ...rows }, { ...LONG_AFTER, ...circumstances }),
  );
  const finding = <Kind extends FindingKind>(kind: Kind) =>
    findings.find((one): one is FindingOf<Kind> => one.kind === kind);
  return { findings, kinds: findings.map(({ kind }) => kind), finding };
}
