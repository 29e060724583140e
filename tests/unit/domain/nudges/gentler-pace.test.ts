import { describe, expect, it } from 'vitest';
import { gentlerToOffer } from '../../../../lib/domain/nudges/gentler-pace';
import type { Moment, NudgeOutcome } from '../../../../lib/domain/nudges/nudge';
import { MINUTE, moment } from '../../../builders/domain-rows';

/** What was answered on a day and site, one after the other. */
const answered = (day: string, outcomes: readonly NudgeOutcome[], site = 'instagram'): Moment[] =>
  outcomes.map((outcome, index) =>
    moment({ day, site, outcome, at: Date.parse(`${day}T12:00Z`) + index * MINUTE }),
  );

const twice = ['notNow', 'notNow'] as const;
const threeDays = ['2026-11-02', '2026-11-10', '2026-11-22'].flatMap((day) => answered(day, twice));
const balanced = { pace: 'balanced', gentlerOffered: false } as const;

describe('a gentler pace is offered', () => {
  it('after three days on which two dismissals in a row happened', () => {
    expect(gentlerToOffer(balanced, threeDays)).toBe('gentle');
    expect(gentlerToOffer(balanced, threeDays.slice(1))).toBeNull();
  });

  it('whatever the order in which the moments come', () => {
    expect(gentlerToOffer(balanced, threeDays.toReversed())).toBe('gentle');
    const days = ['2026-11-02', '2026-11-10', '2026-11-22'];
    const between = days.flatMap((day) => answered(day, ['notNow', 'helpful', 'notNow']));
    const helpfulLast = between.toSorted((a, b) => b.outcome.localeCompare(a.outcome));
    expect(gentlerToOffer(balanced, helpfulLast)).toBeNull();
  });

  it('one step at a time, and never below the gentlest', () => {
    expect(gentlerToOffer({ ...balanced, pace: 'often' }, threeDays)).toBe('balanced');
    expect(gentlerToOffer({ ...balanced, pace: 'gentle' }, threeDays)).toBeNull();
  });

  it('once', () => {
    expect(gentlerToOffer({ ...balanced, gentlerOffered: true }, threeDays)).toBeNull();
  });

  it('counting a day once, on however many sites', () => {
    const oneDay = ['instagram', 'x', 'reddit'].flatMap((site) => answered('2026-11-22', twice, site));
    expect(gentlerToOffer(balanced, oneDay)).toBeNull();
  });

  it('not for dismissals on different days', () => {
    const days = ['2026-11-18', '2026-11-19', '2026-11-20', '2026-11-21', '2026-11-22'];
    expect(
      gentlerToOffer(
        balanced,
        days.flatMap((day) => answered(day, ['notNow'])),
      ),
    ).toBeNull();
  });

  it('not for dismissals with something helpful between them, or on two sites', () => {
    const days = ['2026-11-02', '2026-11-10', '2026-11-22'];
    const between = days.flatMap((day) => answered(day, ['notNow', 'helpful', 'notNow']));
    expect(gentlerToOffer(balanced, between)).toBeNull();
    const apart = days.flatMap((day) => [...answered(day, ['notNow']), ...answered(day, ['notNow'], 'x')]);
    expect(gentlerToOffer(balanced, apart)).toBeNull();
  });

  it('also when a fade lay between the dismissals, and when a later one helped', () => {
    const days = ['2026-11-02', '2026-11-10', '2026-11-22'];
    const outcomes = ['notNow', 'faded', 'withheld', 'notNow', 'helpful'] as const;
    const faded = days.flatMap((day) => answered(day, outcomes));
    expect(gentlerToOffer(balanced, faded)).toBe('gentle');
  });
});
