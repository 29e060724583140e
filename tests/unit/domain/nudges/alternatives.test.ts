import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  drawAlternative,
  isOneTooLong,
  MAX_ALTERNATIVE_LENGTH,
  normaliseAlternatives,
} from '../../../../lib/domain/nudges/alternatives';

const LONGEST = 'x'.repeat(MAX_ALTERNATIVE_LENGTH);

describe('what a person would rather do than stay in a feed', () => {
  it('is stored on one line each, without the fields that show nothing', () => {
    expect(normaliseAlternatives(['  a cup\nof tea ', '', ' \u200b\u2060 '])).toEqual(['a cup of tea']);
    expect(normaliseAlternatives(['', '', 'לצלצל לאינס'])).toEqual(['לצלצל לאינס']);
  });

  it('may be as long as the page has room for', () => {
    expect(isOneTooLong([])).toBe(false);
    expect(isOneTooLong([`  ${LONGEST}  `, 'tea'])).toBe(false);
    expect(isOneTooLong(['tea', `${LONGEST}x`])).toBe(true);
  });

  it('is drawn with the same probability each', () => {
    const three = ['tea', 'the window', 'call Ines'];
    expect([0, 0.33, 0.34, 0.66, 0.67, 0.999].map((chance) => drawAlternative(three, chance))).toEqual([
      ...['tea', 'tea', 'the window', 'the window', 'call Ines', 'call Ines'],
    ]);
    fc.assert(
      fc.property(
        fc.array(fc.string(), { minLength: 1, maxLength: 3 }),
        fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
        (all, chance) => {
          expect(all).toContain(drawAlternative(all, chance));
        },
      ),
    );
  });

  it('is nothing until they have written it', () => {
    expect(drawAlternative([], 0.5)).toBeUndefined();
  });
});
