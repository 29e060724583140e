import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GUIDED_PRACTICES } from '../../../../lib/domain/journal/practice';
import {
  GENTLE_PRACTICES,
  practiceGroups,
  practicesInPopup,
} from '../../../../lib/domain/journal/practice-offer';
import { definitionOf, NUDGE_FAMILIES } from '../../../../lib/domain/nudges/nudge-family';

const someFavourites = fc.subarray([...GUIDED_PRACTICES]);
const begun = fc.option(fc.constantFrom(...GUIDED_PRACTICES), { nil: undefined });

describe('after a low mood', () => {
  it('the gentle practices are those of the nudge families that can come then', () => {
    const families = NUDGE_FAMILIES.map(definitionOf).filter(({ isGentle }) => isGentle);
    expect(new Set(GENTLE_PRACTICES)).toEqual(new Set(families.map(({ guidedPractice }) => guidedPractice)));
    expect(GENTLE_PRACTICES[0]).toBe('selfCompassion');
  });

  it('the popup offers the gentle practices first, whatever the favourites and whatever was begun', () => {
    fc.assert(
      fc.property(someFavourites, begun, (favourites, unfinished) => {
        const offered = practicesInPopup({ favourites, isMoodLow: true }, unfinished);
        expect(new Set(offered.slice(0, GENTLE_PRACTICES.length))).toEqual(new Set(GENTLE_PRACTICES));
        expect(offered.slice(GENTLE_PRACTICES.length)).toEqual(
          unfinished && !GENTLE_PRACTICES.includes(unfinished) ? [unfinished] : [],
        );
      }),
    );
  });

  it('a gentle practice that was begun is the very first', () => {
    expect(practicesInPopup({ favourites: ['reframe'], isMoodLow: true }, 'reachOut')).toEqual([
      'reachOut',
      'selfCompassion',
      'breathe',
    ]);
  });

  it('the practices page lists the gentle practices before the favourites', () => {
    expect(practiceGroups({ favourites: ['reframe', 'breathe'], isMoodLow: true })).toMatchObject({
      gentle: GENTLE_PRACTICES,
      favourites: ['reframe'],
    });
  });
});

describe('on other days', () => {
  it('the popup offers what was begun and the first favourites, three in all', () => {
    const offer = { favourites: ['breathe', 'reframe', 'gratitude', 'wins'], isMoodLow: false } as const;
    expect(practicesInPopup(offer)).toEqual(['breathe', 'reframe', 'gratitude']);
    expect(practicesInPopup(offer, 'reframe')).toEqual(['reframe', 'breathe', 'gratitude']);
    expect(practicesInPopup(offer, 'plan')).toEqual(['plan', 'breathe', 'reframe']);
    expect(practicesInPopup({ favourites: [], isMoodLow: false })).toEqual([]);
  });
});

describe('the practices page', () => {
  it('lists every practice exactly once, on low days and on others', () => {
    fc.assert(
      fc.property(someFavourites, fc.boolean(), (favourites, isMoodLow) => {
        const { gentle, favourites: starred, others } = practiceGroups({ favourites, isMoodLow });
        const listed = [...gentle, ...starred, ...others];
        expect(listed).toHaveLength(GUIDED_PRACTICES.length);
        expect(new Set(listed)).toEqual(new Set(GUIDED_PRACTICES));
      }),
    );
  });
});
