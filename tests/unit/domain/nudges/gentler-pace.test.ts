import { describe, expect, it } from 'vitest';
import { gentlerPaceToOffer } from '../../../../lib/domain/nudges/gentler-pace';
import type { Moment, NudgeOutcome } from '../../../../lib/domain/nudges/nudge';
import { MINUTE, moment } from '../../../builders/domain-rows';

/** The moments of a day on a site, with these outcomes in this order. */
const answered = (day: string, outcomes: readonly NudgeOutcome[], site = 'instagram'): Moment[] =>
  outcomes.map((outcome, index) =>
    moment({ day, site, outcome, at: Date.parse(`${day}T12:00Z`) + index * MINUTE }),
  );

const twice = ['notNow', 'notNow'] as const;
const threeDays = ['2026-11-02', '2026-11-10', '2026-11-22'].flatMap((day) => answered(day, twice));
const balanced = { pace: 'balanced', gentlerOffered: false } as const;

describe('a gentler pace is offered', () => {
  it('after three days with two dismissals in a row', () => {
    expect(gentlerPaceToOffer(balanced, threeDays)).toBe('gentle');
    expect(gentlerPaceToOffer(balanced, threeDays.slice(1))).toBeNull();
  });

  it('whatever the order of the moments', () => {
    expect(gentlerPaceToOffer(balanced, threeDays.toReversed())).toBe('gentle');
    const days = ['2026-11-02', '2026-11-10', '2026-11-22'];
    const between = days.flatMap((day) => answered(day, ['notNow', 'helpful', 'notNow']));
    const helpfulLast = between.toSorted((a, b) => b.outcome.localeCompare(a.outcome));
    expect(gentlerPaceToOffer(balanced, helpfulLast)).toBeNull();
  });

  it('one step at a time, and none below the gentlest', () => {
    expect(gentlerPaceToOffer({ ...balanced, pace: 'often' }, threeDays)).toBe('balanced');
    expect(gentlerPaceToOffer({ ...balanced, pace: 'gentle' }, threeDays)).toBeNull();
  });

  it('only once', () => {
    expect(gentlerPaceToOffer({ ...balanced, gentlerOffered: true }, threeDays)).toBeNull();
  });

  it('with each day counted once, on however many sites', () => {
    const oneDay = ['instagram', 'x', 'reddit'].flatMap((site) => answered('2026-11-22', twice, site));
    expect(gentlerPaceToOffer(balanced, oneDay)).toBeNull();
  });

  it('not for single dismissals on different days', () => {
    const days = ['2026-11-18', '2026-11-19', '2026-11-20', '2026-11-21', '2026-11-22'];
    expect(
      gentlerPaceToOffer(
        balanced,
        days.flatMap((day) => answered(day, ['notNow'])),
      ),
    ).toBeNull();
  });

  it('not for dismissals with a helpful nudge between them, or on two sites', () => {
    const days = ['2026-11-02', '2026-11-10', '2026-11-22'];
    const between = days.flatMap((day) => answered(day, ['notNow', 'helpful', 'notNow']));
    expect(gentlerPaceToOffer(balanced, between)).toBeNull();
    const apart = days.flatMap((day) => [...answered(day, ['notNow']), ...answered(day, ['notNow'], 'x')]);
    expect(gentlerPaceToOffer(balanced, apart)).toBeNull();
  });

  it('also when an unanswered card came between the dismissals, or a later one helped', () => {
    const days = ['2026-11-02', '2026-11-10', '2026-11-22'];
    const outcomes = ['notNow', 'faded', 'withheld', 'notNow', 'helpful'] as const;
    const faded = days.flatMap((day) => answered(day, outcomes));
    expect(gentlerPaceToOffer(balanced, faded)).toBe('gentle');
  });
});
