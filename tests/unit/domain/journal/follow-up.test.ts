import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  answerFollowUp,
  braveStepFollowUp,
  declineFollowUp,
  FOLLOW_UP_OPEN_DAYS,
  isFollowUpDue,
  isFollowUpScheduled,
  keepsFollowUpOpen,
  planFollowUp,
  planWeek,
  postponeFollowUp,
} from '../../../../lib/domain/journal/follow-up';
import { FOLLOW_UP_OUTCOMES } from '../../../../lib/domain/journal/practice';
import { dayAfter, daysOf, weekOf } from '../../../../lib/domain/time/days';

const day = fc.integer({ min: 0, max: 20_000 }).map((days) => dayAfter('2000-01-01', days));

describe('a brave step', () => {
  it('is asked about three days later', () => {
    expect(braveStepFollowUp('2026-02-27')).toEqual({ askOn: '2026-03-02', turn: null, text: '' });
  });
});

describe('a plan', () => {
  it('is for this week, and on Sunday for the next', () => {
    expect(planWeek('2026-11-16')).toBe('2026-W47');
    expect(planWeek('2026-11-21')).toBe('2026-W47');
    expect(planWeek('2026-11-22')).toBe('2026-W48');
    expect(planWeek('2027-01-03')).toBe('2027-W01');
  });

  it('is asked about once its week is over', () => {
    expect(planFollowUp('2026-W48').askOn).toBe('2026-11-30');
    expect(planFollowUp('2026-W53').askOn).toBe('2027-01-04');
  });

  it('is always for a week that is not over yet, and is asked about on the Monday after', () => {
    fc.assert(
      fc.property(day, (made) => {
        const week = planWeek(made);
        expect((daysOf(week).at(-1) as string) > made).toBe(true);
        const { askOn } = planFollowUp(week);
        expect(weekOf(dayAfter(askOn, -1))).toBe(week);
        expect(weekOf(askOn)).not.toBe(week);
      }),
    );
  });
});

describe('the question how something turned out', () => {
  const step = braveStepFollowUp('2026-11-19');

  it('is due from its day on, and dropped after some weeks', () => {
    expect(isFollowUpDue(step, '2026-11-21')).toBe(false);
    expect(isFollowUpDue(step, '2026-11-22')).toBe(true);
    expect(isFollowUpDue(step, dayAfter('2026-11-22', FOLLOW_UP_OPEN_DAYS - 1))).toBe(true);
    expect(isFollowUpDue(step, dayAfter('2026-11-22', FOLLOW_UP_OPEN_DAYS))).toBe(false);
    expect([isFollowUpScheduled(step, '2026-11-21'), isFollowUpScheduled(step, '2026-11-22')]).toEqual([
      true,
      false,
    ]);
  });

  it('is not asked once it is answered', () => {
    const answered = answerFollowUp(step, 'mixed', '  quiet at first ');
    expect(answered).toEqual({ askOn: '2026-11-22', turn: 'mixed', text: 'quiet at first' });
    expect(isFollowUpDue(answered, '2026-11-22')).toBe(false);
  });

  it('is asked again about a brave step that was not taken yet, and about nothing else', () => {
    const open = (['braveStep', 'plan'] as const).map((practice) =>
      FOLLOW_UP_OUTCOMES.filter((turn) => keepsFollowUpOpen(practice, turn)),
    );
    expect(open).toEqual([['notYet'], []]);
  });

  it('is asked three days later when it is postponed', () => {
    const later = postponeFollowUp(step, '2026-11-24');
    expect(isFollowUpDue(later, '2026-11-26')).toBe(false);
    expect(isFollowUpDue(later, '2026-11-27')).toBe(true);
  });

  it('is not scheduled for a later day once it is answered', () => {
    expect(isFollowUpScheduled(answerFollowUp(step, 'well', ''), '2026-11-20')).toBe(false);
  });

  it('keeps its answer when it is declined', () => {
    const answered = answerFollowUp(step, 'notYet', 'soon');
    expect(declineFollowUp(answered)).toMatchObject({ turn: 'notYet', text: 'soon' });
  });

  it('is never asked when the person declines it', () => {
    fc.assert(
      fc.property(day, (any) => {
        expect(isFollowUpDue(declineFollowUp(step), any)).toBe(false);
        expect(isFollowUpScheduled(declineFollowUp(step), any)).toBe(false);
      }),
    );
  });
});
