import type { SiteId } from '../../../lib/domain/sites/site';
import { type Calendar, type LocalDay, startOfDay } from '../../../lib/domain/time/days';
import { between, chance, pick } from '../../seeded-random';
import type { Place } from '../visit-spans';

const MINUTE = 60_000;

/** The least time between two visits, in ms: longer than the gap that ends a sitting. */
const APART = 6 * MINUTE;

/** A time of day at which this person sometimes opens a site. */
interface Habit {
  /** 1 is Monday. */
  readonly weekdays: readonly number[];
  /** The usual time in minutes since midnight; past 1,440 it is after midnight. */
  readonly at: number;
  /** The probability, 0 to 1. */
  readonly likely: number;
  /** The usual length in minutes. */
  readonly minutes: number;
  /** Likelier sites are listed more often. */
  readonly sites: readonly SiteId[];
}

const WORKDAYS = [1, 2, 3, 4, 5];
const WEEKEND = [6, 7];

const HABITS: readonly Habit[] = [
  { weekdays: WORKDAYS, at: 440, likely: 0.55, minutes: 7, sites: ['instagram', 'x'] },
  { weekdays: WORKDAYS, at: 755, likely: 0.65, minutes: 10, sites: ['linkedin', 'linkedin', 'reddit'] },
  { weekdays: WORKDAYS, at: 1_085, likely: 0.6, minutes: 14, sites: ['instagram', 'instagram', 'x'] },
  {
    weekdays: WORKDAYS,
    at: 1_265,
    likely: 0.85,
    minutes: 26,
    sites: ['instagram', 'instagram', 'reddit', 'youtube'],
  },
  { weekdays: [3, 4, 5], at: 1_350, likely: 0.4, minutes: 15, sites: ['instagram', 'x'] },
  { weekdays: WEEKEND, at: 610, likely: 0.8, minutes: 23, sites: ['instagram', 'instagram', 'youtube'] },
  { weekdays: WEEKEND, at: 880, likely: 0.55, minutes: 17, sites: ['reddit', 'youtube', 'instagram'] },
  { weekdays: WEEKEND, at: 1_245, likely: 0.85, minutes: 29, sites: ['instagram', 'reddit', 'youtube'] },
  { weekdays: [5, 6], at: 1_455, likely: 0.3, minutes: 21, sites: ['instagram'] },
];

const FEED: Place = ['feed', ['scrolling', 'lingering', 'scrolling', 'scrolling', 'reacting', 'scrolling']];
const PROFILE: Place = ['profile', ['scrolling', 'lingering']];
const SHORT_VIDEO: Place = ['shortVideo', ['lingering', 'scrolling']];
const MESSAGES: Place = ['messages', ['takingPart']];
const VIDEO: Place = ['video', ['lingering', 'lingering', 'lingering']];

/** The places on each site. Likelier ones are listed more often. */
const PLACES_ON: Readonly<Record<SiteId, readonly Place[]>> = {
  instagram: [FEED, FEED, FEED, FEED, ['stories', ['lingering']], SHORT_VIDEO, PROFILE, MESSAGES],
  linkedin: [FEED, FEED, FEED, PROFILE, MESSAGES],
  reddit: [FEED, FEED, FEED, ['other', ['lingering', 'takingPart']]],
  youtube: [VIDEO, VIDEO, FEED, SHORT_VIDEO],
  x: [FEED, FEED, FEED, PROFILE, ['search', ['takingPart']]],
};

/** The sites of this person, the usual one first. */
export const BELIEVABLE_SITES = Object.keys(PLACES_ON);

/**
 * The factor by which each of the twelve weeks differs from a usual one: a slow decline, a hard fortnight, a holiday.
 */
const WEEKS = [1.1, 1.2, 1.05, 1.15, 1.4, 1.3, 0.95, 0.35, 0.85, 0.9, 0.7, 0.8];

/** A planned visit, which may end sooner. `start` in wall-clock ms, `length` in ms. */
export interface PlannedVisit {
  readonly site: SiteId;
  readonly start: number;
  readonly length: number;
  readonly places: readonly Place[];
}

/**
 * The visits of one day, in order.
 * @param week the index of its week, 0 to 11
 * @param lengthFactor how much longer than usual the visits are; 1 is the usual length
 */
export function visitsOf(
  day: LocalDay,
  week: number,
  lengthFactor: number,
  calendar: Calendar,
): PlannedVisit[] {
  const weekday = Temporal.PlainDate.from(day).dayOfWeek;
  const random = chance(`demo visits, week ${week}, ${weekday}`);
  const visits: PlannedVisit[] = [];
  const begin = startOfDay(day, calendar);
  let free = begin;
  for (const { weekdays, at, likely, minutes, sites } of HABITS) {
    const draws = [random(), random(), random()] as const;
    const site = pick(random, sites);
    if (!weekdays.includes(weekday) || draws[0] > likely) continue;
    const usual = begin + (at - calendar.dayStartHour * 60) * MINUTE;
    const start = Math.floor(Math.max(free, usual + (draws[1] - 0.5) * 50 * MINUTE));
    const length = Math.floor(
      minutes * MINUTE * between(() => draws[2], 0.4, 1.7) * (WEEKS[week] ?? 1) * lengthFactor,
    );
    visits.push({ site, start, length, places: PLACES_ON[site] ?? [] });
    free = start + length + APART;
  }
  return visits;
}
