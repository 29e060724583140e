import { randomLogNormal } from 'd3-random';
import { chance } from '../../dev/seeded-random';
import type { EffectRows } from '../../lib/domain/insights/effect/due-nudges';
import type { FollowedNudge } from '../../lib/domain/insights/effect/look';
import { dayAfter } from '../../lib/domain/time/days';
import { DAY, HOUR, MINUTE } from './domain-rows';

/** A visit with a due nudge, on the day with that number from 0. */
export const followed = (dayNumber: number, some: Partial<FollowedNudge> = {}): FollowedNudge => {
  const at = dayNumber * DAY + 12 * HOUR;
  return {
    day: dayAfter('2026-01-05', Math.floor(dayNumber)),
    at,
    shown: true,
    shownWith: 0.7,
    beforeMs: 10 * MINUTE,
    stayedMs: 5 * MINUTE,
    leftAt: at + 5 * MINUTE,
    backAt: null,
    ...some,
  };
};

/**
 * Visits of a simulated person, two a day.
 * @param ratio how much as long the person stays after a nudge
 */
export function simulatedVisits(seed: string, count: number, ratio = 1): FollowedNudge[] {
  const draw = chance(`visits, ${seed}`);
  const time = randomLogNormal.source(draw)(Math.log(8 * MINUTE), 0.8);
  const before = randomLogNormal.source(draw)(Math.log(12 * MINUTE), 0.4);
  return Array.from({ length: count }, (_, index) => {
    const shown = draw() < 0.7;
    const stayedMs = time() * (shown ? ratio : 1);
    return followed(index / 2, { shown, beforeMs: before(), stayedMs });
  });
}

/** What an effect is told from when nothing is wrong with these visits. */
export const rowsOf = (due: EffectRows['due'], some: Partial<EffectRows> = {}): EffectRows => ({
  due,
  coins: due,
  doubled: 0,
  contradicting: 0,
  ...some,
});
