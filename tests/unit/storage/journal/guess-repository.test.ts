import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GuessRepository } from '../../../../lib/storage/journal/guess-repository';
import { countingSignal, freshConnection } from '../../../builders/in-memory-database';
import { guess, lived } from '../../../builders/journal-rows';

const NOW = Date.UTC(2026, 10, 23, 9);
const TODAY = '2026-11-23';

const repository = () => new GuessRepository(freshConnection(), countingSignal());

describe('the repository of guesses', () => {
  it('finds guesses by the week that they are about, the week in order and the earlier guess first', async () => {
    const weeks = ['2025-W52', '2025-W53', '2026-W01', '2026-W02'] as const;
    const made = fc.array(fc.record({ week: fc.constantFrom(...weeks), at: fc.nat({ max: 1_000 }) }), {
      maxLength: 8,
    });
    await fc.assert(
      fc.asyncProperty(made, async (all) => {
        const guesses = repository();
        for (const one of all) await guesses.save(guess(one), one.at);
        const found = await guesses.about('2025-W53', '2026-W01');
        const expected = all
          .filter(({ week }) => week === '2025-W53' || week === '2026-W01')
          .sort((a, b) => (a.week === b.week ? a.at - b.at : a.week < b.week ? -1 : 1));
        expect(found.map(({ week, at }) => ({ week, at }))).toEqual(expected);
      }),
      { numRuns: 30 },
    );
  });

  it('finds guesses by the day on which they were made, erases one, and puts it back as it was', async () => {
    const guesses = repository();
    await guesses.save(guess(lived(NOW, TODAY)), NOW);
    await guesses.save(guess(lived(NOW - 1, '2026-11-22')), NOW - 1);
    const [made, ...others] = await guesses.madeBetween(TODAY, TODAY);
    expect(others).toEqual([]);
    expect(made).toMatchObject({ week: '2026-W47', minutes: 330, activeShare: 0.25, createdAt: NOW });
    const erased = await guesses.delete(made?.id ?? '');
    expect(await guesses.madeBetween(TODAY, TODAY)).toEqual([]);
    if (erased) await guesses.save(erased, NOW + 9);
    expect(await guesses.madeBetween(TODAY, TODAY)).toEqual([made]);
  });
});
