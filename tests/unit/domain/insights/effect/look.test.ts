import { jStat } from 'jstat';
import { describe, expect, it } from 'vitest';
import { type FollowedNudge, latestLook, nextLook } from '../../../../../lib/domain/insights/effect/look';
import { MINUTE } from '../../../../builders/domain-rows';
import { followed, simulatedVisits } from '../../../../builders/simulated-visits';

const LATER = '2030-01-01';

const logs = (visits: readonly FollowedNudge[], shown: boolean) =>
  visits.filter((one) => one.shown === shown).map(({ stayedMs }) => Math.log(stayedMs / MINUTE + 1));

describe('a look', () => {
  it.each([40, 80, 320])('after %i visits has the ratio and bounds that jStat gives', (size) => {
    const visits = simulatedVisits('a look', size, 0.7);
    const [a, b] = [logs(visits, true), logs(visits, false)];
    const [va, vb] = [jStat.variance(a, true) / a.length, jStat.variance(b, true) / b.length];
    const degrees = (va + vb) ** 2 / (va ** 2 / (a.length - 1) + vb ** 2 / (b.length - 1));
    const bound = jStat.studentt.inv(jStat.normal.cdf(2.014, 0, 1), degrees);
    const difference = jStat.mean(a) - jStat.mean(b);
    const look = latestLook(visits, LATER);
    expect(look).toMatchObject({ size, shown: a.length, withheld: b.length });
    expect(look?.ratio).toBeCloseTo(Math.exp(difference), 9);
    expect(look?.low).toBeCloseTo(Math.exp(difference - bound * Math.sqrt(va + vb)), 3);
    expect(look?.high).toBeCloseTo(Math.exp(difference + bound * Math.sqrt(va + vb)), 3);
    expect(look?.visibleRatio).toBeCloseTo(Math.exp(-(bound + 0.8416) * Math.sqrt(va + vb)), 3);
    expect(look?.withheldMs).toBeCloseTo((Math.exp(jStat.mean(b)) - 1) * MINUTE, 3);
  });

  it('has a direction only when its interval leaves out equal times', () => {
    for (let number = 0; number < 60; number += 1) {
      const look = latestLook(simulatedVisits(`direction ${number}`, 40, number % 2 ? 0.4 : 2), LATER);
      if (!look) continue;
      const { low, high, direction } = look;
      expect(direction).toBe(high < 1 ? 'shorter' : low > 1 ? 'longer' : null);
    }
  });

  it('stays the same until the next one comes', () => {
    const visits = simulatedVisits('same', 159, 0.6);
    const look = latestLook(visits.slice(0, 80), LATER);
    for (const count of [81, 120, 159]) expect(latestLook(visits.slice(0, count), LATER)).toEqual(look);
  });

  it('does not come before 40 visits, nor before 14 days', () => {
    expect(latestLook(simulatedVisits('few', 39), LATER)).toBeNull();
    const soon = simulatedVisits('soon', 40).map((visit, index) => ({
      ...visit,
      day: followed(index / 8).day,
    }));
    expect(latestLook(soon, '2026-01-17')).toBeNull();
    expect(nextLook(soon, null, '2026-01-17')).toEqual({ size: 40, missing: 0, expected: '2026-01-18' });
    expect(latestLook(soon, '2026-01-18')).toMatchObject({ size: 40, day: '2026-01-18' });
  });

  it('tells nothing from hardly any visit without a nudge, nor from stays that are all the same', () => {
    const visits = simulatedVisits('arms', 40);
    const lonely = visits.map((one, index) => ({ ...one, shown: index >= 5 }));
    expect(latestLook(lonely, LATER)).toBeNull();
    const alike = visits.map((one) => ({ ...one, stayedMs: one.shown ? 0 : 5 * MINUTE }));
    expect(latestLook(alike, LATER)).toBeNull();
  });

  it('that comes next is told with what is missing and about when', () => {
    const visits = simulatedVisits('next', 60);
    const today = '2026-02-03';
    const look = latestLook(visits, today);
    expect(nextLook(visits, look, today)).toEqual({ size: 80, missing: 20, expected: '2026-02-13' });
    expect(nextLook([], null, today)).toEqual({ size: 40, missing: 40, expected: null });
    expect(nextLook(visits.slice(0, 1), null, '2027-01-01')).toMatchObject({ missing: 39, expected: null });
  });

  it('is the last one after 2,560 visits', () => {
    const visits = simulatedVisits('years', 3_000);
    const look = latestLook(visits, LATER);
    expect(look?.size).toBe(2_560);
    expect(nextLook(visits, look, LATER)).toBeNull();
  });
});

describe('all looks together', () => {
  const PEOPLE = 600;
  const VISITS = 640;

  /** Of many people, the shares that are ever told a direction, and whose intervals all contain the truth. */
  function simulate(ratio: number) {
    let [told, covered] = [0, 0];
    for (let person = 0; person < PEOPLE; person += 1) {
      const visits = simulatedVisits(`person ${person}`, VISITS, ratio);
      const truth = Math.exp(
        visits.reduce((sum, { shown, stayedMs }) => {
          const without = stayedMs / (shown ? ratio : 1) / MINUTE;
          return sum + Math.log((ratio * without + 1) / (without + 1));
        }, 0) / VISITS,
      );
      const looks = [40, 80, 160, 320, 640].map((size) => latestLook(visits.slice(0, size), LATER));
      if (looks.some((look) => look?.direction)) told += 1;
      if (looks.every((look) => !look || (look.low <= truth && truth <= look.high))) covered += 1;
    }
    return { told: told / PEOPLE, covered: covered / PEOPLE };
  }

  it('tell a direction to at most 20 of 100 people whose nudges do nothing', () => {
    const { told, covered } = simulate(1);
    expect(told).toBeLessThan(0.2);
    expect(covered).toBeGreaterThan(0.8);
  });

  it.each([0.6, 0.8, 1.3])(
    'contain the truth together for 80 of 100 people who stay %d times as long',
    (ratio) => {
      expect(simulate(ratio).covered).toBeGreaterThan(0.8);
    },
  );
});
