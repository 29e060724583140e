import { randomNormal } from 'd3-random';
import { chance } from '../../dev/seeded-random';
import type { MoodPassiveDay } from '../../lib/domain/insights/mood-passive-days';
import { dayAfter, isWeekend } from '../../lib/domain/time/days';
import { MINUTE } from './domain-rows';

/** What is true of a simulated person. Nothing links their mood with their passive time but `slope`. */
export interface SimulatedMoods {
  readonly days?: number;
  /** On which share of days they check in. */
  readonly checkInShare?: number;
  /** The first and last clock hour of their check-ins. */
  readonly hours?: readonly [number, number];
  /** By how many points moods are lower from 18:00 on. */
  readonly eveningDrop?: number;
  /** By how many points moods fall, hour by hour, from 09:00 to 23:00. */
  readonly clockFall?: number;
  /** How strongly mood and passive time each resemble those of the day before: 0 to 1. */
  readonly autocorrelation?: number;
  /** By how many points moods fall over half a year, while passive time grows. */
  readonly fall?: number;
  /** By how many points moods are higher on weekends, on which passive time doubles. */
  readonly weekendRise?: number;
  /** Whether they check in the more often, the lower their mood is. */
  readonly checksInWhenLow?: boolean;
  /** By how many points each half hour of passive time changes the mood. */
  readonly slope?: number;
}

const HALF_YEAR = 182;
const DAY_START = 4;
const FIRST_HOUR_ONLINE = 8;
const EVENING = 18;

/** @returns makes the rated days of one person after the other, all with the same truths */
export function simulatedMoods(truths: SimulatedMoods): () => MoodPassiveDay[] {
  const { days = 60, checkInShare = 0.8, hours = [9, 22], slope = 0 } = truths;
  const {
    eveningDrop = 0,
    clockFall = 0,
    autocorrelation = 0,
    fall = 0,
    weekendRise = 0,
    checksInWhenLow = false,
  } = truths;
  const draw = chance(`moods, ${JSON.stringify(truths)}`);
  const normal = randomNormal.source(draw)();
  const fresh = Math.sqrt(1 - autocorrelation ** 2);

  const passiveMinutes = (hour: number, level: number) => {
    let minutes = 0;
    for (let at = FIRST_HOUR_ONLINE; at < hour; at += 1) {
      if (draw() < 0.5) minutes += level * (at >= EVENING ? 16 : 8) * draw();
    }
    return minutes;
  };

  const calendar = Array.from({ length: days }, (_, index) => dayAfter('2026-03-02', index)).map((day) => ({
    day,
    isOnWeekend: isWeekend(day),
  }));

  return () => {
    let [mind, pull] = [normal(), normal()];
    const rated: MoodPassiveDay[] = [];
    for (const [index, { day, isOnWeekend }] of calendar.entries()) {
      mind = autocorrelation * mind + fresh * normal();
      pull = autocorrelation * pull + fresh * normal();
      const weekend = isOnWeekend && weekendRise > 0;
      const hour = hours[0] + Math.floor(draw() * (hours[1] - hours[0] + 1));
      const level = Math.exp(pull / 2) * (weekend ? 2 : 1) * (1 + (fall > 0 ? index / HALF_YEAR : 0));
      const minutes = passiveMinutes(hour, level);
      const mood =
        60 +
        12 * mind -
        (hour >= EVENING ? eveningDrop : 0) -
        (clockFall * (hour - 9)) / 14 +
        (weekend ? weekendRise : 0) -
        (fall * index) / HALF_YEAR +
        slope * (minutes / 30);
      const share = checksInWhenLow ? Math.min(1, Math.max(0.1, (90 - mood) / 60)) : checkInShare;
      if (draw() > share) continue;
      rated.push({
        day,
        hoursIntoDay: hour - DAY_START,
        mood: Math.round(Math.min(100, Math.max(0, mood))),
        passiveMs: minutes * MINUTE,
      });
    }
    return rated;
  };
}
