import type { UsageHour } from '../attention/usage';
import type { CheckIn } from '../journal/check-in';
import { type Calendar, hourOfDay, type LocalDay } from '../time/days';
import { median, NORMAL_90, quantile } from './statistics';

/** So many days with a mood must be there before anything is told (evidence.md, decision 14: our judgement). */
export const MINIMUM_MOOD_DAYS = 14;

/**
 * The middle half of the days must lie at least this far apart in passive time, in ms (our judgement): a slope told
 * by the half hour says nothing of days that differ by minutes.
 */
export const LEAST_SPREAD = 10 * 60_000;

/** The unit of passive time in which the link is told, in ms. */
export const CORRELATION_UNIT = 30 * 60_000;

/** A day's mood, and the passive time of that day before it. */
export interface MoodDay {
  readonly day: LocalDay;
  /** 0 to 100. */
  readonly mood: number;
  readonly passiveMs: number;
}

/**
 * How mood and passive time went together, day by day: nothing can be said, or a slope with its uncertainty.
 * Never a cause: a low day may bring people to a feed as well as the other way round, or both come of a third thing.
 */
export type MoodCorrelation =
  | { readonly known: false; readonly days: number; readonly missing: number }
  | {
      readonly known: true;
      readonly days: number;
      /** Points of the mood slider for each `MOOD_LINK_UNIT` of passive time more, with its 80 % interval. */
      readonly points: number;
      readonly low: number;
      readonly high: number;
      /** Told only where the interval leaves zero out; `null`: can't tell. */
      readonly direction: 'lower' | 'higher' | null;
    };

/**
 * The last mood of each day beside the passive time of the clock hours that were over by then. The hour of the
 * check-in itself is left out, for totals by the hour, kept for good, can't say which part of it came before.
 * A check-in whose day another calendar would name otherwise (after a move to another time zone) is left out too.
 */
export function moodDays(
  checkIns: readonly CheckIn[],
  usage: readonly UsageHour[],
  calendar: Calendar,
): MoodDay[] {
  const inOrder = (hour: number) => (hour - calendar.dayStartHour + 24) % 24;
  const byDay = new Map<LocalDay, UsageHour[]>();
  for (const row of usage) {
    const rows = byDay.get(row.day);
    if (rows) rows.push(row);
    else byDay.set(row.day, [row]);
  }
  const last = new Map<LocalDay, MoodDay>();
  for (const { at, day, mood } of [...checkIns].sort((a, b) => a.at - b.at)) {
    const then = hourOfDay(at, calendar);
    if (mood === null || then.day !== day) continue;
    const before = (byDay.get(day) ?? []).filter(({ hour }) => inOrder(hour) < inOrder(then.hour));
    last.set(day, { day, mood, passiveMs: before.reduce((sum, { passiveMs }) => sum + passiveMs, 0) });
  }
  return [...last.values()];
}

/**
 * The link between mood and passive time by the Theil–Sen slope: the middle one of the slopes between any two days
 * that differ in passive time. A few odd days hardly move it, and nothing is assumed of how moods scatter. Its
 * interval is Sen's (1968), from the variance of Kendall's S with the ties that moods and days without any time
 * bring; it takes no resampling, so the same days always say the same.
 */
export function estimateMoodCorrelation(days: readonly MoodDay[]): MoodCorrelation {
  const missing = Math.max(0, MINIMUM_MOOD_DAYS - days.length);
  const passive = days.map(({ passiveMs }) => passiveMs);
  if (missing > 0 || quantile(passive, 0.75) - quantile(passive, 0.25) < LEAST_SPREAD)
    return { known: false, days: days.length, missing };
  const slopes = slopesBetween(days);
  const reach = NORMAL_90 * Math.sqrt(Math.max(0, varianceOfS(days)));
  // Where Sen's ranks lie between two slopes, the outer one: rather too wide than too narrow.
  const lowRank = Math.floor((slopes.length - reach) / 2) - 1;
  const highRank = Math.ceil((slopes.length + reach) / 2);
  const low = slopes[Math.max(0, lowRank)] as number;
  const high = slopes[Math.min(slopes.length - 1, highRank)] as number;
  const direction = high < 0 ? 'lower' : low > 0 ? 'higher' : null;
  return { known: true, days: days.length, points: median(slopes), low, high, direction };
}

/** The slopes between any two days of different passive time, lowest first. */
function slopesBetween(days: readonly MoodDay[]): number[] {
  return days
    .flatMap((a, index) =>
      days.slice(index + 1).flatMap((b) => {
        const units = (b.passiveMs - a.passiveMs) / CORRELATION_UNIT;
        return units === 0 ? [] : [(b.mood - a.mood) / units];
      }),
    )
    .sort((a, b) => a - b);
}

/** The variance of Kendall's S where there is no link, with ties on both sides; a rounding may take it below 0. */
function varianceOfS(days: readonly MoodDay[]): number {
  const n = days.length;
  const [ties, otherTies] = [
    tiesOf(days.map(({ passiveMs }) => passiveMs)),
    tiesOf(days.map(({ mood }) => mood)),
  ];
  const sum = (of: (size: number) => number, sizes: readonly number[]) =>
    sizes.reduce((total, size) => total + of(size), 0);
  const whole = (size: number) => size * (size - 1) * (2 * size + 5);
  const pairs = (size: number) => size * (size - 1);
  const triples = (size: number) => size * (size - 1) * (size - 2);
  return (
    (whole(n) - sum(whole, ties) - sum(whole, otherTies)) / 18 +
    (sum(pairs, ties) * sum(pairs, otherTies)) / (2 * pairs(n)) +
    (sum(triples, ties) * sum(triples, otherTies)) / (9 * triples(n))
  );
}

/** The sizes of the groups of equal values. */
function tiesOf(values: readonly number[]): number[] {
  const sizes = new Map<number, number>();
  for (const value of values) sizes.set(value, (sizes.get(value) ?? 0) + 1);
  return [...sizes.values()];
}
