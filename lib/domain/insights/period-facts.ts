import {
  type Attention,
  attentionBySite,
  NO_ATTENTION,
  passiveShare,
  type SiteAttention,
  sumBy,
  totalMs,
  type UsageHour,
} from '../attention/usage';
import type { CheckIn } from '../journal/check-in';
import type { LocalDay } from '../time/days';
import { containsDay, daysIn, type Period } from '../time/period';
import { attentionIn, comparedKind, type EarlierPeriod, MINIMUM_BASELINE_PERIODS } from './baseline';
import type { PeriodFact, Trend } from './period-fact';
import { median } from './statistics';

/** Under so much time in a period, in ms, shares of it say little (our judgement). */
const LITTLE_TIME = 30 * 60_000;

/** Under so many moods, a middle one says little (our judgement). */
const FEW_MOODS = 3;

/** Differences that are none: in ms and as a part of what is typical, whichever is more; and of shares (our judgement). */
const ALIKE = { ms: 10 * 60_000, part: 0.1, share: 0.05 } as const;

/** The day's fullest stretch is looked for at this length, in hours of the clock. */
const STRETCH_HOURS = 3;

/** What a period's sentences are told from; rows and check-ins of other days are left out. */
export interface PeriodFactsInputs {
  readonly period: Period;
  readonly usage: readonly UsageHour[];
  readonly checkIns: readonly CheckIn[];
  /** Periods before it that hold time. */
  readonly earlier: readonly EarlierPeriod[];
  readonly today: LocalDay;
  /** The first day of which anything was measured: days before it are not days without time. */
  readonly firstDay: LocalDay;
}

/** The same, summed up. */
interface Told extends PeriodFactsInputs {
  readonly days: readonly (Attention & { readonly day: LocalDay })[];
  readonly sites: readonly SiteAttention[];
  readonly attention: Attention;
}

/** Three to five sentences about a period that holds time; none about one that holds none. */
export function periodFacts(source: PeriodFactsInputs): PeriodFact[] {
  const told = sumUp(source);
  if (totalMs(told.attention) === 0) return [];
  const over = sumUp({ ...source, usage: source.usage.filter(({ day }) => day < source.today) });
  const beside = totalMs(over.attention) > 0 ? besideOf(told) : null;
  // Where the first sentence tells of the days that are over, so do those that go on from it.
  const same = beside ? over : told;
  return [beside ?? daysOfTime(told), passiveOf(same), placeOf(same), hoursOf(same), checkInsOf(told)].filter(
    (sentence) => sentence !== null,
  );
}

function sumUp(source: PeriodFactsInputs): Told {
  const within = ({ day }: { readonly day: LocalDay }) => containsDay(source.period, day);
  const usage = source.usage.filter(within);
  const byDay = sumBy(usage, ({ day }) => day);
  const days = daysIn(source.period).map((day) => ({ day, ...(byDay.get(day) ?? NO_ATTENTION) }));
  return {
    ...source,
    usage,
    checkIns: source.checkIns.filter(within),
    days,
    sites: attentionBySite(usage),
    attention: attentionIn(days),
  };
}

/** How a value lies to what is typical, when smaller differences than `margin` are none. */
const wayOf = (value: number, typical: number, margin: number): Trend => {
  if (Math.abs(value - typical) < margin) return 'alike';
  return value > typical ? 'more' : 'less';
};

function daysOfTime({ days, attention, today, firstDay }: Told): PeriodFact {
  return {
    kind: 'days',
    days: days.filter((day) => totalMs(day) > 0).map((day) => ({ day: day.day, ms: totalMs(day) })),
    of: days.filter(({ day }) => firstDay <= day && day <= today).length,
    ms: totalMs(attention),
  };
}

/** The time of the days that are over, beside the same days of earlier periods: half a week is no short week. */
function besideOf({ period, days, earlier, today }: Told): PeriodFact | null {
  const than = comparedKind(period);
  const over = days.filter(({ day }) => day < today);
  const until = over.at(-1)?.day;
  if (than === null || until === undefined || earlier.length < MINIMUM_BASELINE_PERIODS) return null;
  const whole = over.length === days.length;
  // Months differ in length: a whole one is beside whole ones.
  const totals = earlier.map((one) =>
    totalMs(attentionIn(whole ? one.days : one.days.slice(0, over.length))),
  );
  const [ms, typicalMs] = [totalMs(attentionIn(over)), median(totals)];
  return {
    kind: 'beside',
    than,
    way: wayOf(ms, typicalMs, Math.max(ALIKE.ms, ALIKE.part * typicalMs)),
    ms,
    typicalMs,
    earlier: totals,
    until,
    whole,
  };
}

function passiveOf({ period, attention, earlier }: Told): PeriodFact | null {
  const than = comparedKind(period);
  const share = passiveShare(attention);
  const shares = earlier.map(({ days }) => passiveShare(attentionIn(days))).filter((one) => one !== null);
  if (than === null || share === null || shares.length < MINIMUM_BASELINE_PERIODS) return null;
  const typicalShare = median(shares);
  const ms = totalMs(attention);
  return {
    kind: 'passive',
    than,
    way: wayOf(share, typicalShare, ALIKE.share),
    share,
    typicalShare,
    earlier: shares,
    ms,
    little: ms < LITTLE_TIME,
  };
}

function placeOf({ sites: all, attention }: Told): PeriodFact | null {
  const sites = all.filter((site) => totalMs(site) > 0);
  const [most] = sites;
  return most
    ? { kind: 'place', site: most.site, ms: totalMs(most), totalMs: totalMs(attention), sites }
    : null;
}

/** The stretch of the clock that holds the most of the period's time, without hours at its ends that hold none. */
function hoursOf({ usage, attention }: Told): PeriodFact {
  const byHour = sumBy(usage, ({ hour }) => hour);
  const at = (hour: number) => totalMs(byHour.get(hour % 24) ?? NO_ATTENTION);
  const stretchAt = (from: number) =>
    Array.from({ length: STRETCH_HOURS }, (_, step) => at(from + step)).reduce((sum, ms) => sum + ms, 0);
  const fullest = Array.from({ length: 24 }, (_, from) => from).reduce((best, from) =>
    stretchAt(from) > stretchAt(best) ? from : best,
  );
  let [from, to] = [fullest, fullest + STRETCH_HOURS];
  while (at(from) === 0 && from < to) from += 1;
  while (at(to - 1) === 0 && from < to) to -= 1;
  const total = totalMs(attention);
  const ms = stretchAt(fullest);
  return {
    kind: 'hours',
    from: from % 24,
    to: to % 24,
    share: ms / total,
    ms,
    totalMs: total,
    little: total < LITTLE_TIME,
  };
}

function checkInsOf({ checkIns }: Told): PeriodFact | null {
  if (checkIns.length === 0) return null;
  const moods = checkIns.flatMap(({ mood }) => (mood === null ? [] : [mood]));
  const compared = { lifted: 0, same: 0, lower: 0, didNotCompare: 0 };
  for (const { comparison } of checkIns) if (comparison !== null) compared[comparison] += 1;
  return {
    kind: 'checkIns',
    checkIns: checkIns.length,
    mood: moods.length === 0 ? null : median(moods),
    moods: moods.length,
    few: moods.length < FEW_MOODS,
    compared,
  };
}
