import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ActivityEvent } from '../../../../lib/domain/attention/activity-event';
import { lengthOf } from '../../../../lib/domain/time/interval';
import { instantsToCheck, truthAt } from '../../../builders/attention-truth';
import { type Life, lives, measure, totals } from '../../../builders/page-activity';

const WITHOUT_CLICKS: readonly ActivityEvent[] = ['input', 'scroll', 'typing', 'shown', 'hidden', 'absent'];
const WITH_CLICKS: readonly ActivityEvent[] = [...WITHOUT_CLICKS, 'reaction'];
const ALL: readonly ActivityEvent[] = [...WITH_CLICKS, 'playing', 'playing', 'stopped'];
const UNSURE: readonly ActivityEvent[] = [
  'input',
  'scroll',
  'focus',
  'focus',
  'inFrame',
  'wheel',
  'hidden',
  'shown',
];

/** When to measure: at any time of a page’s life, or soon after something happened in it. */
const measurements = fc.array(
  fc.oneof(
    fc.record({ anywhere: fc.nat() }),
    fc.record({ after: fc.nat(), by: fc.integer({ min: 0, max: 1_500 }) }),
  ),
  { maxLength: 40 },
);

type Measurements = typeof measurements extends fc.Arbitrary<infer Value> ? Value : never;

const instantsIn = ({ openedAt, endsAt, happenings }: Life, chosen: Measurements): number[] =>
  chosen.map((look) => {
    if ('anywhere' in look) return openedAt + (look.anywhere % (endsAt - openedAt + 1));
    const happened = happenings[look.after % Math.max(1, happenings.length)]?.at ?? openedAt;
    return Math.min(endsAt, happened + look.by);
  });

describe.each([
  ['without clicks', WITHOUT_CLICKS],
  ['with clicks', WITH_CLICKS],
  ['with playback', ALL],
  ['without a pointer, in frames and beside other windows', UNSURE],
])('for any page life %s', (_, activities) => {
  it('the stretches are ordered, disjoint and never empty', () => {
    fc.assert(
      fc.property(lives(activities), (life) => {
        let until = life.openedAt;
        for (const { start, end } of measure(life)) {
          expect(start).toBeGreaterThanOrEqual(until);
          expect(end).toBeGreaterThan(start);
          until = end;
        }
        expect(until).toBeLessThanOrEqual(life.endsAt);
      }),
    );
  });

  it('credited time is never more than the time that passed', () => {
    fc.assert(
      fc.property(lives(activities), measurements, (life, chosen) => {
        const credited = measure(life, instantsIn(life, chosen)).reduce((sum, s) => sum + lengthOf(s), 0);
        expect(credited).toBeGreaterThanOrEqual(0);
        expect(credited).toBeLessThanOrEqual(life.endsAt - life.openedAt);
      }),
    );
  });

  it('every instant is credited exactly as the rules say', () => {
    fc.assert(
      fc.property(lives(activities), (life) => {
        const stretches = measure(life);
        for (const at of instantsToCheck(life)) {
          const found = stretches.find(({ start, end }) => start <= at && at < end);
          const credited = found ? { engagement: found.engagement, surface: found.surface } : null;
          expect({ at, credited }).toEqual({ at, credited: truthAt(life, at) });
        }
      }),
      { numRuns: 300 },
    );
  });

  it('measuring more often changes no total', () => {
    fc.assert(
      fc.property(lives(activities), measurements, (life, chosen) => {
        expect(totals(measure(life, instantsIn(life, chosen)))).toEqual(totals(measure(life)));
      }),
      { numRuns: 300 },
    );
  });
});
