import { describe, expect, it } from 'vitest';
import { engagementText } from '../../../lib/wording/engagement-text';
import { MINUTE } from '../../builders/domain-rows';
import { useEnglishTexts } from '../../builders/english-texts';

useEnglishTexts();

const textOf = (passiveMs: number, activeMs: number) => engagementText({ passiveMs, activeMs });

describe('how time was spent, in words', () => {
  it('is not said for less than ten minutes', () => {
    expect(textOf(0, 0)).toBeNull();
    expect(textOf(10 * MINUTE - 1, 0)).toBeNull();
    expect(textOf(5 * MINUTE, 5 * MINUTE)).not.toBeNull();
  });

  it.each([
    [20, 0, 'Mostly looking.'],
    [15, 5, 'Mostly looking, a little taking part.'],
    [10, 10, 'A mix of looking and taking part.'],
    [5, 15, 'Mostly taking part, a little looking.'],
    [1, 19, 'Mostly taking part.'],
  ])('is said without a number: %d minutes passive, %d active', (passive, active, words) => {
    expect(textOf(passive * MINUTE, active * MINUTE)).toBe(words);
  });
});
