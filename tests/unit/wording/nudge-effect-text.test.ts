import { describe, expect, it } from 'vitest';
import { nudgeEffectMissingText, nudgeEffectText } from '../../../lib/wording/nudge-effect-text';
import { MINUTE } from '../../builders/domain-rows';
import { useEnglishTexts } from '../../builders/english-texts';

useEnglishTexts();

const effectText = (minutes: number, low: number, high: number, direction: 'sooner' | 'later' | null) =>
  nudgeEffectText({
    known: true,
    counts: { shown: 40, withheld: 20, days: 14 },
    differenceMs: minutes * MINUTE,
    lowMs: low * MINUTE,
    highMs: high * MINUTE,
    direction,
  });

describe('the text of an effect', () => {
  it('gives the range from the smaller to the larger difference, without signs', () => {
    expect(effectText(-3, -5, -1, 'sooner')).toBe(
      'After a nudge you left the site sooner: by about 3 minutes, most likely by 1 minute to 5 minutes.',
    );
    expect(effectText(3, 1, 5, 'later')).toBe(
      'After a nudge you stayed on the site longer: by about 3 minutes, most likely by 1 minute to 5 minutes.',
    );
  });

  it('puts no "under a minute" where a number of minutes is meant', () => {
    expect(effectText(-2, -5, -0.2, 'sooner')).toMatch(
      /sooner: by about 2 minutes, most likely by up to 5 minutes\.$/,
    );
    expect(effectText(0.3, 0.1, 2, 'later')).toMatch(
      /longer: by under a minute, most likely by up to 2 minutes\.$/,
    );
    expect(effectText(-0.3, -0.4, -0.1, 'sooner')).toMatch(/sooner: by under a minute\.$/);
  });

  it('says that the direction is not known, and gives each end of the range its direction', () => {
    expect(effectText(-2, -6, 2, null)).toBe(
      'Enough can’t tell. On average you left 2 minutes sooner after a nudge, but anything from 6 minutes sooner to 2 minutes later fits what was measured.',
    );
  });

  it('lists only what is still missing', () => {
    const textFor = (shown: number, withheld: number, days: number) =>
      nudgeEffectMissingText({
        known: false,
        counts: { shown: 12, withheld: 1_234, days: 3 },
        missing: { shown, withheld, days },
      });
    expect(textFor(8, 0, 11)).toBe(
      'Nudges due so far: 12 shown and 1,234 skipped at random. Still missing: 8 shown and 11 days.',
    );
    expect(textFor(0, 1, 1)).toMatch(/Still missing: 1 skipped and 1 day\.$/);
  });
});
