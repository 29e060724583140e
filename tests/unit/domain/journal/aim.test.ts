import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aimLine, isAimTooLong, latestAim } from '../../../../lib/domain/journal/aim';
import { INTENTS } from '../../../../lib/domain/journal/practice';
import { MAX_AIM_LENGTH } from '../../../../lib/domain/journal/text-limits';
import { aimEntry, practiceEntry } from '../../../builders/journal-rows';

describe('an aim', () => {
  it('is a choice or own words on one line, with the minutes', () => {
    expect(aimLine({ intent: 'unwind', words: '', minutes: 5 })).toEqual({
      lines: ['unwind'],
      aim: { inWords: false, minutes: 5 },
    });
    expect(aimLine({ intent: null, words: '  a message\n from Ines ', minutes: null })).toEqual({
      lines: ['a message from Ines'],
      aim: { inWords: true, minutes: null },
    });
  });

  it('can say nothing: nothing is needed', () => {
    for (const words of ['', ' \n', '\u200b\u2060']) {
      expect(aimLine({ intent: null, words, minutes: null }).lines).toEqual(['']);
      expect(isAimTooLong(words)).toBe(false);
    }
  });

  it('in words that are the name of a choice stays own words', () => {
    for (const words of INTENTS) {
      expect(aimLine({ intent: null, words, minutes: null }).aim.inWords).toBe(true);
    }
  });

  it('is stored as it was written, but for blanks, and is never longer than it may be', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 120 }), (words) => {
        const [line = ''] = aimLine({ intent: null, words, minutes: null }).lines;
        if (!isAimTooLong(words)) expect(line.length).toBeLessThanOrEqual(MAX_AIM_LENGTH);
        expect(aimLine({ intent: null, words: line, minutes: null }).lines).toEqual([line]);
      }),
    );
  });

  it('takes the place of those before it, and is none of a clock that was ahead', () => {
    const first = aimEntry({ id: 'first', at: 10 });
    const second = aimEntry({ id: 'second', at: 20 });
    const ahead = aimEntry({ id: 'ahead', at: 40 });
    const other = { ...practiceEntry({ at: 25 }), id: 'other' };
    expect(latestAim([second, ahead, first, other], 30)?.id).toBe('second');
    expect(latestAim([other], 30)).toBeUndefined();
  });
});
