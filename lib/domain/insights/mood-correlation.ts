import type { UsageHour } from '../attention/usage';
import type { CheckIn } from '../journal/check-in';
import { type Calendar, hourOfDay, type LocalDay } from '../time/days';
import { median, NORMAL_90, quantile } from './statistics';

/** How many days with a mood are needed before anything is reported (docs/decisions/0014: our judgement). */
const MINIMUM_MOOD_DAYS = 14;

/**
 * The smallest interquartile range of passive time, in ms, at which a slope is reported (our judgement): a slope per
 * half hour says nothing about days that differ by minutes.
 */
const MINIMUM_SPREAD_MS = 10 * 60_000;

/** The slope is reported per this much passive time, in ms. */
export const CORRELATION_UNIT_MS = 30 * 60_000;

/** The last mood of a day, paired with the passive time of that day before it. */
export interface MoodPassivePair {
  readonly day: LocalDay;
  /** 0 to 100. */
  readonly mood: number;
  readonly passiveMs: number;
}

/**
 * How mood and passive time correlate over days: unknown, or a slope with its uncertainty. It is never a cause: a low
 * day may lead people to a feed as well as the other way round, or a third thing may lead to both.
 */
export type MoodCorrelation =
  | {
      readonly known: false;
      readonly days: number;
      /** How many more days are needed; 0 when passive time differs too little between days. */
      readonly missing: number;
    }
  | {
      readonly known: true;
      readonly days: number;
      /** The slope: points on the mood slider for each additional `CORRELATION_UNIT_MS` of passive time. */
      readonly points: number;
      /** The ends of its 80 % interval. */
      readonly low: number;
      readonly high: number;
      /** `null` when the interval contains zero, so that the direction is not known. */
      readonly direction: 'lower' | 'higher' | null;
    };

/**
 * Pairs the last mood of each day with the passive time of the clock hours that were over by then. The hour of the
 * check-in itself is left out: only totals by the hour are stored for good, and they don't show which part of the hour
 * was before the check-in. A check-in that falls on another day in this calendar (after a move to another time zone) is
 * left out too.
 */
export function pairMoodWithPassiveTime(
  checkIns: readonly CheckIn[],
  usage: readonly UsageHour[],
  calendar: Calendar,
): MoodPassivePair[] {
  const hourOfLocalDay = (hour: number) => (hour - calendar.dayStartHour + 24) % 24;
  const usageByDay = new Map<LocalDay, UsageHour[]>();
  for (const row of usage) {
    const rows = usageByDay.get(row.day);
    if (rows) rows.push(row);
    else usageByDay.set(row.day, [row]);
  }
  const pairs = new Map<LocalDay, MoodPassivePair>();
  for (const { at, day, mood } of [...checkIns].sort((a, b) => a.at - b.at)) {
    const checkInTime = hourOfDay(at, calendar);
    if (mood === null || checkInTime.day !== day) continue;
    const before = (usageByDay.get(day) ?? []).filter(
      ({ hour }) => hourOfLocalDay(hour) < hourOfLocalDay(checkInTime.hour),
    );
    pairs.set(day, { day, mood, passiveMs: before.reduce((sum, { passiveMs }) => sum + passiveMs, 0) });
  }
  return [...pairs.values()];
}

/**
 * Estimates the correlation of mood and passive time by the Theil–Sen slope: the median of the slopes between any two
 * days that differ in passive time. A few outliers hardly change it, and it assumes no distribution of moods. Its
 * interval is Sen's (1968), from the variance of Kendall's S, corrected for ties in mood and in passive time. Nothing
 * is resampled, so the same days always give the same result.
 */
export function estimateMoodCorrelation(days: readonly MoodPassivePair[]): MoodCorrelation {
  const missing = Math.max(0, MINIMUM_MOOD_DAYS - days.length);
  const passive = days.map(({ passiveMs }) => passiveMs);
  if (missing > 0 || quantile(passive, 0.75) - quantile(passive, 0.25) < MINIMUM_SPREAD_MS)
    return { known: false, days: days.length, missing };
  const slopes = slopesBetween(days);
  const halfWidth = NORMAL_90 * Math.sqrt(Math.max(0, varianceOfS(days)));
  // When one of Sen's ranks lies between two slopes, the outer slope is taken: too wide is better than too narrow.
  const lowRank = Math.floor((slopes.length - halfWidth) / 2) - 1;
  const highRank = Math.ceil((slopes.length + halfWidth) / 2);
  const low = slopes[Math.max(0, lowRank)] as number;
  const high = slopes[Math.min(slopes.length - 1, highRank)] as number;
  const direction = high < 0 ? 'lower' : low > 0 ? 'higher' : null;
  return { known: true, days: days.length, points: median(slopes), low, high, direction };
}

/** The slopes between any two days that differ in passive time, lowest first. */
function slopesBetween(days: readonly MoodPassivePair[]): number[] {
  return days
    .flatMap((a, index) =>
      days.slice(index + 1).flatMap((b) => {
        const units = (b.passiveMs - a.passiveMs) / CORRELATION_UNIT_MS;
        return units === 0 ? [] : [(b.mood - a.mood) / units];
      }),
    )
    .sort((a, b) => a - b);
}

/**
 * The variance of Kendall's S under no correlation, corrected for ties in both variables; rounding may make it
 * negative.
 */
function varianceOfS(days: readonly MoodPassivePair[]): number {
  const n = days.length;
  const passiveTies = tieSizes(days.map(({ passiveMs }) => passiveMs));
  const moodTies = tieSizes(days.map(({ mood }) => mood));
  const sum = (of: (size: number) => number, sizes: readonly number[]) =>
    sizes.reduce((total, size) => total + of(size), 0);
  const whole = (size: number) => size * (size - 1) * (2 * size + 5);
  const pairs = (size: number) => size * (size - 1);
  const triples = (size: number) => size * (size - 1) * (size - 2);
  return (
    (whole(n) - sum(whole, passiveTies) - sum(whole, moodTies)) / 18 +
    (sum(pairs, passiveTies) * sum(pairs, moodTies)) / (2 * pairs(n)) +
    (sum(triples, passiveTies) * sum(triples, moodTies)) / (9 * triples(n))
  );
}

/** The sizes of the groups of equal values. */
function tieSizes(values: readonly number[]): number[] {
  const sizes = new Map<number, number>();
  for (const value of values) sizes.set(value, (sizes.get(value) ?? 0) + 1);
  return [...sizes.values()];
}
