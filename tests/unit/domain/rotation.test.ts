import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Moment, NUDGE_FAMILIES, NUDGE_SENTENCES, type NudgeSentence } from '../../../lib/domain/nudge';
import { nextSentence } from '../../../lib/domain/rotation';
import { DAY, moment } from './builders';

const NOW = 1_000 * DAY;

const isSame = (a: NudgeSentence, b: NudgeSentence) => a.family === b.family && a.number === b.number;

const chances = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
const histories = fc
  .array(
    fc.record({
      sentence: fc.constantFrom(...NUDGE_SENTENCES),
      daysAgo: fc.double({ min: 0, max: 30, noNaN: true }),
    }),
    {
      maxLength: 60,
    },
  )
  .map((shown) =>
    shown
      .map(({ sentence, daysAgo }) => moment({ ...sentence, at: NOW - daysAgo * DAY }))
      .sort((a, b) => a.at - b.at),
  );

/** What may come next, by the rules. */
const allowed = (moments: readonly Moment[]): NudgeSentence[] =>
  NUDGE_SENTENCES.filter(
    (sentence) =>
      sentence.family !== moments.at(-1)?.family &&
      !moments.some((one) => isSame(one, sentence) && NOW - one.at < 14 * DAY),
  );

describe('the next sentence', () => {
  it('is never of the family shown last, nor one shown within fourteen days', () => {
    fc.assert(
      fc.property(histories, chances, chances, (moments, first, second) => {
        const draws = [first, second];
        const next = nextSentence(moments, NOW, () => draws.shift() ?? 0);
        if (next) expect(allowed(moments)).toContainEqual(next);
        else expect(allowed(moments)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('is missing only when every sentence of the other families rests', () => {
    const all = NUDGE_SENTENCES.map((sentence) => moment({ ...sentence, at: NOW - DAY }));
    expect(nextSentence(all, NOW, () => 0)).toBeUndefined();
    const last = NUDGE_SENTENCES.at(-1);
    const butOne = all.filter((one) => !isSame(one, { family: 'connect', number: 3 }));
    expect(last?.family).not.toBe('connect');
    expect(nextSentence(butOne, NOW, () => 0.99)).toEqual({ family: 'connect', number: 3 });
  });

  it('may come again after exactly fourteen days', () => {
    const all = NUDGE_SENTENCES.map((sentence) => moment({ ...sentence, at: NOW - DAY }));
    const again = (at: number) => {
      const moments = all.map((one) =>
        isSame(one, { family: 'reframe', number: 2 }) ? { ...one, at } : one,
      );
      return nextSentence(moments, NOW, () => 0.5);
    };
    expect(again(NOW - 14 * DAY + 1)).toBeUndefined();
    expect(again(NOW - 14 * DAY)).toEqual({ family: 'reframe', number: 2 });
  });

  it('can be of any family at first, and any sentence of it', () => {
    const drawn = new Set<string>();
    for (let family = 0; family < 10; family += 1) {
      for (let number = 0; number < 12; number += 1) {
        const draws = [(family + 0.5) / 10, (number + 0.5) / 12];
        const next = nextSentence([], NOW, () => draws.shift() ?? 0);
        drawn.add(`${next?.family} ${next?.number}`);
      }
    }
    expect(drawn.size).toBe(NUDGE_SENTENCES.length);
  });

  it('has equal chances for every family, whatever its number of sentences', () => {
    // Evenly spread draws, so that equal shares come out as equal counts.
    const families = Object.keys(NUDGE_FAMILIES);
    const shares = (moments: readonly Moment[], draws: number) => {
      const counts = new Map<string, number>();
      for (let draw = 0; draw < draws; draw += 1) {
        const family = nextSentence(moments, NOW, () => (draw + 0.5) / draws)?.family ?? 'none';
        counts.set(family, (counts.get(family) ?? 0) + 1);
      }
      return counts;
    };
    const atFirst = shares([], 1_000);
    expect([...atFirst.keys()].sort()).toEqual([...families].sort());
    expect(new Set(atFirst.values())).toEqual(new Set([100]));
    // The family shown last is out; one sentence of another resting takes nothing from that family.
    const moments = [
      moment({ family: 'connect', number: 1, at: NOW - DAY }),
      moment({ family: 'notice', at: NOW }),
    ];
    const afterwards = shares(moments, 900);
    expect(afterwards.has('notice')).toBe(false);
    expect(new Set(afterwards.values())).toEqual(new Set([100]));
  });
});

it('the sentences are every family times its number, each once', () => {
  const names = NUDGE_SENTENCES.map(({ family, number }) => `${family}_${number}`);
  expect(new Set(names).size).toBe(names.length);
  expect(names).toHaveLength(36);
  for (const [family, count] of Object.entries(NUDGE_FAMILIES)) {
    const numbers = NUDGE_SENTENCES.filter((sentence) => sentence.family === family).map(
      ({ number }) => number,
    );
    expect(numbers).toEqual(Array.from({ length: count }, (_, index) => index + 1));
  }
});
