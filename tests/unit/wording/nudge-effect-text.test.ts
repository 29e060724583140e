import { describe, expect, it } from 'vitest';
import type { Look } from '../../../lib/domain/insights/effect/look';
import {
  furtherTexts,
  halvesText,
  lookText,
  nextLookText,
  nudgeEffectText,
} from '../../../lib/wording/nudge-effect-text';
import { MINUTE } from '../../builders/domain-rows';
import { useEnglishTexts } from '../../builders/english-texts';

useEnglishTexts();

const look = (ratio: number, low: number, high: number): Look => ({
  ...{ size: 80, day: '2026-11-09', shown: 56, withheld: 24, shownMs: 4 * MINUTE, withheldMs: 6 * MINUTE },
  ...{ ratio, low, high, visibleRatio: 0.55 },
  direction: high < 1 ? 'shorter' : low > 1 ? 'longer' : null,
});

describe('the text of an effect', () => {
  it('gives the range from the smaller to the larger change, without signs', () => {
    expect(nudgeEffectText(look(0.75, 0.6, 0.93))).toBe(
      'After a nudge, the rest of your visit was typically 25% shorter. The true figure is most likely 7% to 40%.',
    );
    expect(nudgeEffectText(look(1.5, 1.1, 2.05))).toBe(
      'After a nudge, the rest of your visit was typically 50% longer. The true figure is most likely 10% to 105%.',
    );
  });

  it('says "up to" where the smaller change is under one percent', () => {
    expect(nudgeEffectText(look(0.8, 0.6, 0.999))).toBe(
      'After a nudge, the rest of your visit was typically 20% shorter. The true figure is most likely up to 40%.',
    );
  });

  it('says that the direction is not known, and gives each end of the range its own', () => {
    expect(nudgeEffectText(look(0.9, 0.7, 1.15))).toBe(
      'Enough can’t tell whether nudges change how long you stay. Anything from 30% shorter to 15% longer fits what was measured.',
    );
    expect(nudgeEffectText(look(0.9, 0.8, 1.001))).toMatch(/from 20% shorter to just as long fits/);
  });

  it('says since when it is told, from how much, and what could have been seen', () => {
    expect(lookText(look(0.75, 0.6, 0.93))).toBe(
      'Based on 80 visits up to November 9, 2026: 56 with a nudge, 24 with one skipped at random. If nudges cut your visits by 45% or more, that would most likely have shown by then.',
    );
  });

  it('says when the next look comes', () => {
    const next = { size: 160, missing: 1, expected: '2026-12-01' };
    expect(nextLookText(next)).toBe(
      'Enough will look again after 1 more such visit, probably around December 1, 2026.',
    );
    expect(nextLookText({ ...next, missing: 12, expected: null })).toBe(
      'Enough will look again after 12 more such visits.',
    );
    expect(nextLookText({ ...next, missing: 0 })).toBe('Enough will look again on December 1, 2026.');
    expect(nextLookText(null)).toBe('That was the final check.');
  });

  it('gives counts of what else followed, where there is anything, and no direction', () => {
    const none = { shown: { had: 0, of: 30 }, withheld: { had: 0, of: 12 } };
    const some = { shown: { had: 4, of: 30 }, withheld: { had: 3, of: 12 } };
    expect(furtherTexts({ backSoon: some, caught: none, lower: none })).toEqual([
      'Back within 15 minutes: after 4 of 30 visits with a nudge, and 3 of 12 without.',
    ]);
  });

  it('says of the halves that they differ only where they do', () => {
    const halves = { earlierMs: 8 * MINUTE, laterMs: 4 * MINUTE };
    expect(halvesText({ ...halves, hasChanged: true })).toMatch(
      /has changed: 8 minutes in your earlier visits, 4 minutes in your later ones/,
    );
    expect(halvesText({ ...halves, hasChanged: false })).toMatch(
      /8 minutes in your earlier visits, 4 minutes in your later ones\.$/,
    );
  });
});
