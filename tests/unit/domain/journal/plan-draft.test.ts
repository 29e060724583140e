import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LONGEST_PLAN_PART } from '../../../../lib/domain/journal/plan';
import { EMPTY_PLAN, planFault, planFrom, planToKeep } from '../../../../lib/domain/journal/plan-draft';

const draft = (cue: string, response: string) => ({ ...EMPTY_PLAN, cue, response });

describe('a plan that is being written', () => {
  it.each([
    ['nothing', '', '', 'empty'],
    ['an if alone', 'I sit on the tram', ' ', 'empty'],
    ['a then alone', '\n', 'look out of the window', 'empty'],
    ['both', 'I sit on the tram', 'look out of the window', null],
    ['halves as long as can be', 'a'.repeat(LONGEST_PLAN_PART), ` ${'b'.repeat(LONGEST_PLAN_PART)} `, null],
    ['a longer if', 'a'.repeat(LONGEST_PLAN_PART + 1), 'b', 'tooLong'],
    ['a longer then', 'a', 'b'.repeat(LONGEST_PLAN_PART + 1), 'tooLong'],
  ])('of %s has that fault', (_, cue, response, fault) => {
    expect(planFault(draft(cue, response))).toBe(fault);
  });

  it('is kept trimmed, for its week, and asked about when that is over', () => {
    const plan = { cue: ' the tram comes ', response: 'read\n', site: 'x', onCard: true };
    expect(planFrom(plan, '2026-W53', 7, '2026-12-24')).toEqual({
      cue: 'the tram comes',
      response: 'read',
      site: 'x',
      onCard: true,
      at: 7,
      day: '2026-12-24',
      week: '2026-W53',
      followUp: { askOn: '2027-01-04', turn: null, text: '' },
    });
  });

  it('is on no card without a site', () => {
    expect(planToKeep({ ...draft('a', 'b'), onCard: true }).onCard).toBe(false);
  });

  it('once it can be kept can be kept as it is', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (cue, response) => {
        const kept = planToKeep(draft(cue, response));
        expect(planFault(kept)).toBe(planFault(draft(cue, response)));
        expect(planToKeep(kept)).toEqual(kept);
      }),
    );
  });
});
