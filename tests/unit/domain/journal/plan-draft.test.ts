import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  EMPTY_PLAN,
  normalisePlan,
  planFault,
  planFromDraft,
} from '../../../../lib/domain/journal/plan-draft';
import { MAX_PLAN_PART_LENGTH } from '../../../../lib/domain/journal/text-limits';
import { lived } from '../../../builders/journal-rows';

const draft = (cue: string, response: string) => ({ ...EMPTY_PLAN, cue, response });

describe('a plan that is being written', () => {
  it.each([
    ['nothing', '', '', 'empty'],
    ['an if alone', 'I sit on the tram', ' ', 'empty'],
    ['a then alone', '\n', 'look out of the window', 'empty'],
    ['both', 'I sit on the tram', 'look out of the window', null],
    [
      'halves of the maximum length',
      'a'.repeat(MAX_PLAN_PART_LENGTH),
      ` ${'b'.repeat(MAX_PLAN_PART_LENGTH)} `,
      null,
    ],
    ['an if that is too long', 'a'.repeat(MAX_PLAN_PART_LENGTH + 1), 'b', 'tooLong'],
    ['a then that is too long', 'a', 'b'.repeat(MAX_PLAN_PART_LENGTH + 1), 'tooLong'],
  ])('with %s has this fault', (_, cue, response, fault) => {
    expect(planFault(draft(cue, response))).toBe(fault);
  });

  it('is saved trimmed, for its week, and asked about once that week is over', () => {
    const plan = { cue: ' the tram comes ', response: 'read\n', site: 'x', onCard: true };
    expect(planFromDraft(plan, '2026-W53', lived(7, '2026-12-24'))).toEqual({
      cue: 'the tram comes',
      response: 'read',
      site: 'x',
      onCard: true,
      at: 7,
      day: '2026-12-24',
      timeZone: 'Europe/Berlin',
      week: '2026-W53',
      followUp: { askOn: '2027-01-04', turn: null, text: '' },
    });
  });

  it('is on no card without a site', () => {
    expect(normalisePlan({ ...draft('a', 'b'), onCard: true }).onCard).toBe(false);
  });

  it('has the same fault once it is normalised, and is not changed by normalising it again', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (cue, response) => {
        const normalised = normalisePlan(draft(cue, response));
        expect(planFault(normalised)).toBe(planFault(draft(cue, response)));
        expect(normalisePlan(normalised)).toEqual(normalised);
      }),
    );
  });
});
