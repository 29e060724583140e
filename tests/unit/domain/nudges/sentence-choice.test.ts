import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Moment,
  NUDGE_SENTENCES,
  type NudgeSentence,
  sentenceKey,
} from '../../../../lib/domain/nudges/nudge';
import { NUDGE_FAMILIES } from '../../../../lib/domain/nudges/nudge-family';
import { chooseSentence, type SentenceInputs } from '../../../../lib/domain/nudges/sentence-choice';
import { DAY, HOUR, moment, settings } from '../../../builders/domain-rows';

const NOW = 1_000 * DAY;

/** The next sentence, without its probability. */
const next = (
  moments: readonly Moment[],
  chance: () => number,
  some: Partial<SentenceInputs> = {},
): NudgeSentence | undefined => {
  const chosen = chooseSentence({
    settings: settings(),
    plans: [],
    moments,
    low: false,
    now: NOW,
    today: '1972-09-27',
    sittingStart: NOW,
    chance,
    ...some,
  });
  if (!chosen) return undefined;
  const { familyWith: _familyWith, ...sentence } = chosen;
  return sentence;
};

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

/** The sentences that can come next by the rules, independent of the code under test. */
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
        const chosen = next(moments, () => draws.shift() ?? 0);
        if (chosen) expect(allowed(moments)).toContainEqual(chosen);
        else expect(allowed(moments)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('is undefined only when every sentence of the other families rests', () => {
    const all = NUDGE_SENTENCES.map((sentence) => moment({ ...sentence, at: NOW - DAY }));
    expect(next(all, () => 0)).toBeUndefined();
    const last = NUDGE_SENTENCES.at(-1);
    const butOne = all.filter((one) => !isSame(one, { family: 'connect', number: 3 }));
    expect(last?.family).not.toBe('connect');
    expect(next(butOne, () => 0.99)).toEqual({ family: 'connect', number: 3 });
  });

  it('can come again after exactly fourteen days', () => {
    const all = NUDGE_SENTENCES.map((sentence) => moment({ ...sentence, at: NOW - DAY }));
    const again = (at: number) => {
      const moments = all.map((one) =>
        isSame(one, { family: 'reframe', number: 2 }) ? { ...one, at } : one,
      );
      return next(moments, () => 0.5);
    };
    expect(again(NOW - 14 * DAY + 1)).toBeUndefined();
    expect(again(NOW - 14 * DAY)).toEqual({ family: 'reframe', number: 2 });
  });

  it('can be any sentence of any family at first', () => {
    const drawn = new Set<string>();
    const families = NUDGE_FAMILIES.length;
    for (let family = 0; family < families; family += 1) {
      for (let number = 0; number < 12; number += 1) {
        const draws = [(family + 0.5) / families, (number + 0.5) / 12];
        const chosen = next([], () => draws.shift() ?? 0);
        drawn.add(`${chosen?.family} ${chosen?.number}`);
      }
    }
    expect(drawn.size).toBe(NUDGE_SENTENCES.length);
  });

  it('is of each family with the same probability, whatever the numbers of sentences', () => {
    // The draws are evenly spread, so that equal probabilities result in equal counts.
    const shares = (moments: readonly Moment[], draws: number) => {
      const counts = new Map<string, number>();
      for (let draw = 0; draw < draws; draw += 1) {
        const family = next(moments, () => (draw + 0.5) / draws)?.family ?? 'none';
        counts.set(family, (counts.get(family) ?? 0) + 1);
      }
      return counts;
    };
    const atFirst = shares([], 100 * NUDGE_FAMILIES.length);
    expect([...atFirst.keys()].sort()).toEqual([...NUDGE_FAMILIES].sort());
    expect(new Set(atFirst.values())).toEqual(new Set([100]));
    // The family shown last is excluded. A family has the same probability when one of its sentences rests.
    const moments = [
      moment({ family: 'connect', number: 1, at: NOW - DAY }),
      moment({ family: 'notice', at: NOW }),
    ];
    const afterwards = shares(moments, 100 * (NUDGE_FAMILIES.length - 1));
    expect(afterwards.has('notice')).toBe(false);
    expect(new Set(afterwards.values())).toEqual(new Set([100]));
  });
});

describe('a sentence', () => {
  const all = Array.from({ length: 240 }, (_, at) => at);
  /** The sentences that result from 240 evenly spread draws. */
  const everyNext = (some: Partial<SentenceInputs>, moments: readonly Moment[] = []) =>
    all.flatMap((at) => {
      const draws = [(at % 20) / 20, Math.floor(at / 20) / 12];
      return next(moments, () => draws.shift() ?? 0, some) ?? [];
    });

  it('of a family that is off never comes', () => {
    const off = settings({ familiesOff: ['reframe', 'gratitude'] });
    const families = new Set(everyNext({ settings: off }).map(({ family }) => family));
    expect(families.size).toBe(NUDGE_FAMILIES.length - 2);
    expect(families).not.toContain('reframe');
    expect(families).not.toContain('gratitude');
  });

  it('that is off never comes, while the others of its family do', () => {
    const others = NUDGE_SENTENCES.filter(({ family, number }) => family === 'breathe' && number !== 2);
    const off = settings({ sentencesOff: others.map(sentenceKey) });
    const breathing = everyNext({ settings: off }).filter(({ family }) => family === 'breathe');
    expect(new Set(breathing.map(({ number }) => number))).toEqual(new Set([2]));
  });

  const own = { id: '4f6a1c0e-6b1c-4d6e-9f1a-2b3c4d5e6f70', family: 'ownPath', text: 'My garden.' } as const;

  it('of the person’s own comes like others of its family, unless it is off', () => {
    const isOwn = (sentence: NudgeSentence) => sentence.own === own.id;
    const ofOwn = everyNext({ settings: settings({ ownSentences: [own] }) }).filter(isOwn);
    expect(ofOwn[0]).toEqual({ family: 'ownPath', number: 0, own: own.id });
    const off = settings({ ownSentences: [own], sentencesOff: [own.id] });
    expect(everyNext({ settings: off }).filter(isOwn)).toEqual([]);
  });

  it('of the person’s own rests for fourteen days like any other', () => {
    const alone = settings({
      ownSentences: [own],
      familiesOff: NUDGE_FAMILIES.filter((one) => one !== 'ownPath'),
      sentencesOff: NUDGE_SENTENCES.map(sentenceKey),
    });
    const shown = (daysAgo: number) => [
      moment({ ...own, number: 0, own: own.id, at: NOW - daysAgo * DAY }),
      moment({ family: 'notice', at: NOW - DAY }),
    ];
    expect(everyNext({ settings: alone }, shown(13))).toEqual([]);
    expect(everyNext({ settings: alone }, shown(14)).length).toBe(all.length);
  });

  describe('that shows a plan', () => {
    const plans = [{ id: '5b7c2d1f-7c2d-4e7f-8a2b-3c4d5e6f7081' }];
    const shown = (daysAgo: number) =>
      moment({ family: 'intent', number: 0, own: plans[0]?.id, at: NOW - daysAgo * DAY });
    const intents = (some: Partial<SentenceInputs>, moments: readonly Moment[] = []) =>
      everyNext({ plans, ...some }, moments).filter(({ family }) => family === 'intent');

    it('comes before the other sentences about what the person came for', () => {
      const chosen = intents({});
      expect(chosen.length).toBeGreaterThan(0);
      expect(new Set(chosen.map(({ number, own }) => `${number} ${own}`))).toEqual(
        new Set([`0 ${plans[0]?.id}`]),
      );
    });

    it('has the chance of its family, which is that of every other', () => {
      expect(intents({})).toHaveLength(everyNext({}).filter(({ family }) => family === 'intent').length);
    });

    it('rests for fourteen days, and the others of its family come meanwhile', () => {
      const last = moment({ family: 'notice', at: NOW - HOUR });
      const since = (daysAgo: number) => intents({}, [shown(daysAgo), last]).map(({ number }) => number);
      expect(since(13)).not.toContain(0);
      expect(since(13).length).toBeGreaterThan(0);
      expect(new Set(since(14))).toEqual(new Set([0]));
    });

    it('never comes while its family is off, nor on a day of low mood', () => {
      expect(intents({ settings: settings({ familiesOff: ['intent'] }) })).toEqual([]);
      expect(intents({ low: true })).toEqual([]);
    });
  });

  it('that was withheld neither rests nor excludes its family', () => {
    const withheld = NUDGE_SENTENCES.map((sentence) =>
      moment({ ...sentence, at: NOW - DAY, outcome: 'withheld' }),
    );
    expect(new Set(everyNext({}, withheld).map(sentenceKey)).size).toBeGreaterThan(30);
  });

  it('of the family shown last comes when that family is the only one on', () => {
    const familiesOff = NUDGE_FAMILIES.filter((one) => one !== 'notice');
    const shown = [moment({ family: 'notice', number: 1, at: NOW - DAY })];
    const numbers = everyNext({ settings: settings({ familiesOff }) }, shown).map(({ number }) => number);
    expect([...new Set(numbers)].sort((a, b) => a - b)).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 10]);
    const low = settings({ familiesOff: ['breathe', 'connect'] });
    const gentle = [moment({ family: 'selfCompassion', number: 2, at: NOW - DAY })];
    expect(everyNext({ settings: low, low: true }, gentle).length).toBeGreaterThan(0);
    expect(everyNext({ settings: low }, gentle).map(({ family }) => family)).not.toContain('selfCompassion');
  });

  it('about what the person came for is left out after one in this sitting, or three on this day', () => {
    const asked = (at: number, day: string, number: number) => moment({ family: 'intent', number, at, day });
    const families = (some: Partial<SentenceInputs>, moments: Moment[]) =>
      everyNext(some, [...moments, moment({ family: 'notice', at: NOW - 1 })]).map(({ family }) => family);
    const once = [asked(NOW - HOUR, 'today', 1)];
    expect(families({ sittingStart: NOW - HOUR }, once)).not.toContain('intent');
    expect(families({ sittingStart: NOW - HOUR + 1 }, once)).toContain('intent');
    const thrice = [1, 2, 3].map((number) => asked(NOW - number * HOUR, 'today', number)).reverse();
    expect(families({ today: 'today', sittingStart: NOW }, thrice)).not.toContain('intent');
    expect(families({ today: 'tomorrow', sittingStart: NOW }, thrice)).toContain('intent');
  });

  it.each(['selfCompassion', 'breathe', 'connect'] as const)(
    'of %s can come on a day of low mood',
    (family) => {
      const families = new Set(everyNext({ low: true }).map((sentence) => sentence.family));
      expect(families).toContain(family);
      expect(families.size).toBe(3);
    },
  );
});
