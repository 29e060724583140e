import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { caughtPlaces } from '../../../../lib/domain/insights/caught-places';
import { COMPARISON_EFFECTS } from '../../../../lib/domain/journal/caught-comparison';
import { instant } from '../../../builders/domain-rows';
import { caughtComparison } from '../../../builders/journal-rows';

const PLACES = [
  { site: null, surface: null },
  { site: 'instagram', surface: 'feed' },
  { site: 'instagram', surface: 'shortVideo' },
  { site: 'x', surface: 'feed' },
] as const;

describe('comparisons summed up by place', () => {
  it('have every comparison at its place once, and most often caught places first', () => {
    const comparison = fc
      .record({
        at: fc.integer({ min: 0, max: 4e12 }),
        place: fc.constantFrom(...PLACES),
        effect: fc.constantFrom(...COMPARISON_EFFECTS, null),
      })
      .map(({ at, place, effect }) => caughtComparison({ at, effect, ...place }));
    fc.assert(
      fc.property(fc.array(comparison), (all) => {
        const places = caughtPlaces(all);
        expect(places.reduce((sum, { count }) => sum + count, 0)).toBe(all.length);
        expect(places.map(({ count }) => count)).toEqual(
          places.map(({ count }) => count).toSorted((a, b) => b - a),
        );
        for (const { site, surface, count, effects } of places) {
          const there = all.filter((one) => one.site === site && one.surface === surface);
          expect(there).toHaveLength(count);
          for (const effect of COMPARISON_EFFECTS) {
            expect(effects[effect]).toBe(there.filter((one) => one.effect === effect).length);
          }
        }
      }),
    );
  });

  it.each([
    ['morning', ['05:00', '11:59', '12:00']],
    ['afternoon', ['12:00', '16:59']],
    ['evening', ['17:00', '21:59']],
    ['night', ['22:00', '04:59', '00:10']],
    [null, ['08:00', '20:00']],
  ] as const)('say in which part of the day most were caught: %s', (mostly, times) => {
    const all = times.map((time) => caughtComparison({ at: instant(`2026-11-22T${time}:00+01:00`) }));
    expect(caughtPlaces(all)).toMatchObject([{ mostly, count: times.length }]);
  });

  it('go by the clock of where the person was', () => {
    const at = instant('2026-11-22T09:00:00+01:00');
    expect(caughtPlaces([caughtComparison({ at })])).toMatchObject([{ mostly: 'morning' }]);
    expect(caughtPlaces([caughtComparison({ at, timeZone: 'Asia/Tokyo' })])).toMatchObject([
      { mostly: 'evening' },
    ]);
  });

  it('are none for none', () => {
    expect(caughtPlaces([])).toEqual([]);
  });
});
