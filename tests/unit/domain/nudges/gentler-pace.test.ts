import { describe, expect, it } from 'vitest';
import { gentlerPaceToOffer } from '../../../../lib/domain/nudges/gentler-pace';
import type { Moment, NudgeOutcome } from '../../../../lib/domain/nudges/nudge';
import { MINUTE, moment } from '../../../builders/domain-rows';

/** What became of a moment; "quiet" is an answer with which quiet was asked for. */
type Became = NudgeOutcome | 'quiet';

/** The moments of a day on a site, with what became of them in this order. */
const answered = (day: string, became: readonly Became[], site = 'instagram'): Moment[] =>
  became.map((one, index) =>
    moment({
      ...{ day, site, at: Date.parse(`${day}T12:00Z`) + index * MINUTE },
      ...(one === 'quiet' ? { outcome: 'helpful', quietVisit: true } : { outcome: one }),
    }),
  );

const twice = ['quiet', 'quiet'] as const;
const threeDays = ['2026-11-02', '2026-11-10', '2026-11-22'].flatMap((day) => answered(day, twice));
const balanced = { pace: 'balanced', gentlerOffered: false } as const;

describe('a gentler pace is offered', () => {
  it('after three days on which quiet was asked for twice in a row', () => {
    expect(gentlerPaceToOffer(balanced, threeDays)).toBe('gentle');
    expect(gentlerPaceToOffer(balanced, threeDays.slice(1))).toBeNull();
  });

  it('whatever the order of the moments', () => {
    expect(gentlerPaceToOffer(balanced, threeDays.toReversed())).toBe('gentle');
    const days = ['2026-11-02', '2026-11-10', '2026-11-22'];
    const between = days.flatMap((day) => answered(day, ['quiet', 'carriedOn', 'quiet']));
    const quietFirst = between.toSorted((a, b) => b.outcome.localeCompare(a.outcome));
    expect(gentlerPaceToOffer(balanced, quietFirst)).toBeNull();
  });

  it('also for "Not now" in rows of earlier versions, and for no number of cards after which people carried on', () => {
    const days = ['2026-11-02', '2026-11-10', '2026-11-22'];
    const old = days.flatMap((day) => answered(day, ['notNow', 'notNow']));
    expect(gentlerPaceToOffer(balanced, old)).toBe('gentle');
    const on = days.flatMap((day) => answered(day, ['carriedOn', 'carriedOn', 'carriedOn']));
    expect(gentlerPaceToOffer(balanced, on)).toBeNull();
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

  it('not when quiet was asked for once on each of many days', () => {
    const days = ['2026-11-18', '2026-11-19', '2026-11-20', '2026-11-21', '2026-11-22'];
    expect(
      gentlerPaceToOffer(
        balanced,
        days.flatMap((day) => answered(day, ['quiet'])),
      ),
    ).toBeNull();
  });

  it('not when another answer came between, or on two sites', () => {
    const days = ['2026-11-02', '2026-11-10', '2026-11-22'];
    const between = days.flatMap((day) => answered(day, ['quiet', 'carriedOn', 'quiet']));
    expect(gentlerPaceToOffer(balanced, between)).toBeNull();
    const apart = days.flatMap((day) => [...answered(day, ['quiet']), ...answered(day, ['quiet'], 'x')]);
    expect(gentlerPaceToOffer(balanced, apart)).toBeNull();
  });

  it('also when a card without an answer came between, or a later one was answered otherwise', () => {
    const days = ['2026-11-02', '2026-11-10', '2026-11-22'];
    const outcomes = ['quiet', 'faded', 'withheld', 'quiet', 'carriedOn'] as const;
    const faded = days.flatMap((day) => answered(day, outcomes));
    expect(gentlerPaceToOffer(balanced, faded)).toBe('gentle');
  });
});
