import { describe, expect, it } from 'vitest';
import { furtherOutcomes } from '../../../../../lib/domain/insights/effect/further-outcomes';
import { DAY, HOUR, MINUTE } from '../../../../builders/domain-rows';
import { followed } from '../../../../builders/simulated-visits';

const NOTHING = { caught: [], checkIns: [] };

/** A visit that was left at midnight, ten minutes after a nudge was due. */
const left = (some: Parameters<typeof followed>[1]) => followed(0, { at: -10 * MINUTE, leftAt: 0, ...some });

describe('being back within 15 minutes', () => {
  const back = (minutes: number | null, shown: boolean) =>
    left({ shown, backAt: minutes === null ? null : minutes * MINUTE });

  it('is counted with and without a nudge', () => {
    const due = [back(14, true), back(15, true), back(null, true), back(6, false)];
    expect(furtherOutcomes(due, NOTHING, DAY).backSoon).toEqual({
      shown: { had: 1, of: 3 },
      withheld: { had: 1, of: 1 },
    });
  });

  it('is not known before the 15 minutes are over, nor where the outcome is missing', () => {
    const due = [left({ leftAt: DAY }), left({ leftAt: null })];
    const shown = (now: number) => furtherOutcomes(due, NOTHING, now).backSoon.shown;
    expect(shown(DAY + 14 * MINUTE)).toEqual({ had: 0, of: 0 });
    expect(shown(DAY + 15 * MINUTE)).toEqual({ had: 0, of: 1 });
  });
});

describe('a comparison caught', () => {
  it.each([
    [-11, 0],
    [-10, 1],
    [60, 1],
    [61, 0],
  ])('%i minutes after leaving counts %i times: from the due nudge to an hour after', (minutes, had) => {
    const journal = { ...NOTHING, caught: [{ at: minutes * MINUTE }] };
    expect(furtherOutcomes([left({})], journal, DAY).caught.shown).toEqual({ had, of: 1 });
    expect(furtherOutcomes([left({})], journal, 59 * MINUTE).caught.shown.of).toBe(0);
  });
});

describe('the comparison of the next check-in', () => {
  it('counts within a day, of those who said anything', () => {
    const checkIns = [
      { at: 26 * HOUR, comparison: 'lifted' as const },
      { at: HOUR, comparison: null },
      { at: 2 * HOUR, comparison: 'lower' as const },
    ];
    const due = [0, 3, -30].map((hours) => left({ leftAt: hours * HOUR }));
    expect(furtherOutcomes(due, { ...NOTHING, checkIns }, 9 * DAY).lower.shown).toEqual({ had: 1, of: 2 });
  });
});
