import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CaughtComparisonRepository } from '../../../../lib/storage/journal/caught-comparison-repository';
import { countingSignal, freshConnection } from '../../../builders/in-memory-database';
import { caughtComparison } from '../../../builders/journal-rows';

const NOW = Date.UTC(2026, 10, 22, 13, 30);
const TODAY = '2026-11-22';

const caught = caughtComparison({ at: NOW, site: 'instagram', surface: 'feed' });

function setUp() {
  const signal = countingSignal();
  return { signal, comparisons: new CaughtComparisonRepository(freshConnection(), signal) };
}

describe('the repository of caught comparisons', () => {
  it('stores one that is caught, and says under which id', async () => {
    const { comparisons, signal } = setUp();
    const id = await comparisons.catch(caught);
    expect(await comparisons.between(TODAY, TODAY)).toEqual([
      { ...caught, id, createdAt: NOW, updatedAt: NOW },
    ]);
    expect(signal.announced()).toBe(1);
  });

  it('takes a double click for one, and a later press for another', async () => {
    const { comparisons, signal } = setUp();
    const id = await comparisons.catch(caught);
    expect(await comparisons.catch({ ...caught, at: NOW + 1_999 })).toBe(id);
    expect(await comparisons.catch({ ...caught, at: NOW + 2_000 })).not.toBe(id);
    expect(await comparisons.between(TODAY, TODAY)).toHaveLength(2);
    expect(signal.announced()).toBe(2);
  });

  it('stores each press unless one within the two seconds before it was stored, however they follow one another', async () => {
    const gaps = fc.array(fc.oneof(fc.integer({ min: 0, max: 4_000 }), fc.constantFrom(1_999, 2_000)), {
      maxLength: 12,
    });
    await fc.assert(
      fc.asyncProperty(gaps, async (waits) => {
        const { comparisons } = setUp();
        let at = NOW;
        const expected: number[] = [];
        for (const wait of waits) {
          at += wait;
          await comparisons.catch({ ...caught, at });
          if (at - (expected.at(-1) ?? Number.NEGATIVE_INFINITY) >= 2_000) expected.push(at);
        }
        const found = await comparisons.between(TODAY, TODAY);
        expect(found.map((row) => row.at)).toEqual(expected);
      }),
      { numRuns: 40 },
    );
  });

  it('takes two presses at the same time for one', async () => {
    const { comparisons } = setUp();
    await Promise.all([comparisons.catch(caught), comparisons.catch(caught)]);
    expect(await comparisons.between(TODAY, TODAY)).toHaveLength(1);
  });

  it('stores one that is caught after the clock was set back', async () => {
    const { comparisons } = setUp();
    await comparisons.catch({ ...caught, at: NOW + 500 });
    await comparisons.catch(caught);
    const found = await comparisons.between(TODAY, TODAY);
    expect(found.map(({ at }) => at)).toEqual([NOW, NOW + 500]);
  });

  it('finds those of some days, the earliest first', async () => {
    const { comparisons } = setUp();
    const hours = [3, 1, 2].map((hour) => NOW + hour * 3_600_000);
    for (const at of hours) await comparisons.catch({ ...caught, at });
    await comparisons.catch({ ...caught, day: '2026-11-20' });
    const found = await comparisons.between('2026-11-21', TODAY);
    expect(found.map(({ at }) => at)).toEqual(hours.toSorted());
  });

  it('changes how one left the person, erases one, and puts it back as it was', async () => {
    const { comparisons } = setUp();
    const id = await comparisons.catch(caught);
    expect(await comparisons.change(id, { effect: 'lower' }, NOW + 9)).toBe(true);
    const [changed] = await comparisons.between(TODAY, TODAY);
    expect(changed).toEqual({ ...caught, id, createdAt: NOW, updatedAt: NOW + 9, effect: 'lower' });
    const erased = await comparisons.delete(id);
    expect(await comparisons.between(TODAY, TODAY)).toEqual([]);
    if (erased) await comparisons.save(erased, NOW + 99);
    expect(await comparisons.between(TODAY, TODAY)).toEqual([changed]);
  });

  it('stores one at most for a card, and keeps what was said about it', async () => {
    const { comparisons, signal } = setUp();
    const onCard = { ...caught, moment: 'm' };
    await comparisons.catchOn('m', onCard);
    await comparisons.change('m', { effect: 'lower' }, NOW + 1);
    await comparisons.catchOn('m', { ...onCard, at: NOW + 9 });
    expect(await comparisons.between(TODAY, TODAY)).toMatchObject([{ id: 'm', at: NOW, effect: 'lower' }]);
    expect(signal.announced()).toBe(2);
  });
});
