import { describe, expect, it } from 'vitest';
import { EVERYDAY_TEMPO } from '../../../../lib/domain/attention/tempo';
import { type Blocker, checkEligibility, hasWaitedTooLong } from '../../../../lib/domain/nudges/eligibility';
import type { Moment } from '../../../../lib/domain/nudges/nudge';
import { SURFACES } from '../../../../lib/domain/sites/surface';
import { DAY, HOUR, MINUTE, moment, SECOND, settings, sitting } from '../../../builders/domain-rows';
import { hindrancesWith, NOW, TODAY, triggersWith, usual } from '../../../builders/verdicts';

/** A moment of today, so long ago. */
const ago = (past: number, some: Partial<Moment> = {}) => moment({ at: NOW - past, day: TODAY, ...some });

/** Moments far enough apart and ago that no gap stands against another. */
const earlierToday = (count: number, some: Partial<Moment> = {}) =>
  Array.from({ length: count }, (_, index) => ago((2 + count - index) * HOUR, some));

describe('a nudge', () => {
  it('is due after eight minutes of scrolling, with nothing against it', () => {
    expect(checkEligibility(usual)).toEqual({ triggers: ['passive'], hindrances: [] });
  });

  it('is still wanted when something stands against it, so that both can be told', () => {
    expect(checkEligibility({ ...usual, surface: 'messages' })).toEqual({
      triggers: ['passive'],
      hindrances: ['surface'],
    });
  });

  it('has nothing against it that nothing asks for', () => {
    const early = sitting({ start: 0, end: NOW, streakMs: 0 });
    expect(checkEligibility({ ...usual, surface: 'messages', sitting: early })).toEqual({
      triggers: [],
      hindrances: [],
    });
  });

  it.each(SURFACES)('comes on feed-like surfaces alone (%s)', (surface) => {
    const feedLike = ['feed', 'profile', 'stories', 'shortVideo'].includes(surface);
    expect(hindrancesWith({ surface })).toEqual(feedLike ? [] : ['surface']);
  });

  it('waits for the minutes the person set', () => {
    const early = sitting({ start: 0, end: NOW, streakMs: 8 * MINUTE - 1 });
    expect(triggersWith({ sitting: early })).toEqual([]);
    const patient = settings({ firstNudgeMinutes: 20 });
    expect(triggersWith({ settings: patient })).toEqual([]);
    const long = sitting({ start: 0, end: NOW, streakMs: 20 * MINUTE });
    expect(triggersWith({ settings: patient, sitting: long })).toEqual(['passive']);
  });

  it('stays away while snoozed, and comes again silently', () => {
    const until = (snoozedUntil: number) => ({ settings: settings({ snoozedUntil }) });
    expect(hindrancesWith(until(NOW + 1))).toEqual(['snoozed']);
    expect(hindrancesWith(until(NOW))).toEqual([]);
  });

  it('keeps twenty minutes from the last one, on whatever site that was', () => {
    expect(hindrancesWith({ moments: [ago(20 * MINUTE - 1, { site: 'x' })] })).toEqual(['gap']);
    expect(hindrancesWith({ moments: [ago(20 * MINUTE, { site: 'x' })] })).toEqual([]);
  });

  it('is one of two in an hour at most', () => {
    const second = ago(25 * MINUTE);
    expect(hindrancesWith({ moments: [ago(HOUR - 1), second] })).toEqual(['hourFull']);
    expect(hindrancesWith({ moments: [ago(HOUR), second] })).toEqual([]);
  });

  it('is one of five in a local day at most', () => {
    expect(hindrancesWith({ moments: earlierToday(4) })).toEqual([]);
    expect(hindrancesWith({ moments: earlierToday(5) })).toEqual(['dayFull']);
    expect(hindrancesWith({ moments: earlierToday(5, { day: '2026-11-21' }) })).toEqual([]);
  });

  it('names all that stands against it', () => {
    const moments = [ago(30 * MINUTE), ago(MINUTE)];
    const snoozed = settings({ snoozedUntil: NOW + DAY, quietHours: { from: 22 * 60, to: 7 * 60 } });
    const all = hindrancesWith({ moments, settings: snoozed, surface: 'other', minuteOfDay: 6 * 60 });
    expect([...all].sort()).toEqual<Blocker[]>(['gap', 'hourFull', 'quietHours', 'snoozed', 'surface']);
  });
});

describe('a moment that was withheld', () => {
  it('keeps the gap, so that moments lie as far apart as nudges', () => {
    expect(hindrancesWith({ moments: [ago(20 * MINUTE - 1, { outcome: 'withheld' })] })).toEqual(['gap']);
  });

  it('fills no hour and no day', () => {
    const hour = [ago(HOUR - 1, { outcome: 'withheld' }), ago(25 * MINUTE)];
    expect(hindrancesWith({ moments: hour })).toEqual([]);
    const [first, ...others] = earlierToday(5);
    expect(hindrancesWith({ moments: [{ ...(first as Moment), outcome: 'withheld' }, ...others] })).toEqual(
      [],
    );
  });
});

describe('a quiet site', () => {
  it('has no nudges, and others do', () => {
    const sites = [
      { site: 'instagram', since: 0, quiet: true },
      { site: 'x', since: 0 },
    ];
    expect(hindrancesWith({ settings: settings({ sites }) })).toEqual(['quietSite']);
    const elsewhere = { ...usual.sitting, site: 'x' };
    expect(hindrancesWith({ settings: settings({ sites }), sitting: elsewhere })).toEqual([]);
  });
});

describe('"Not now"', () => {
  const sat = sitting({ start: NOW - HOUR, end: NOW, streakMs: 8 * MINUTE });

  it('means quiet for the sitting on that site', () => {
    expect(hindrancesWith({ sitting: sat, moments: [ago(HOUR, { outcome: 'notNow' })] })).toEqual([
      'notNowThisSitting',
    ]);
    expect(hindrancesWith({ sitting: sat, moments: [ago(HOUR + 1, { outcome: 'notNow' })] })).toEqual([]);
    expect(hindrancesWith({ sitting: sat, moments: [ago(HOUR, { outcome: 'notNow', site: 'x' })] })).toEqual(
      [],
    );
  });

  it.each(['shown', 'helpful', 'closedTab', 'faded', 'withheld'] as const)(
    'is not meant by %s',
    (outcome) => {
      expect(hindrancesWith({ sitting: sat, moments: [ago(HOUR, { outcome })] })).toEqual([]);
    },
  );
});

describe('two dismissals in a row', () => {
  const answers = (...outcomes: Moment['outcome'][]) =>
    outcomes.map((outcome, index) => ago((2 + outcomes.length - index) * HOUR, { outcome }));

  it('mean quiet on that site for the day', () => {
    expect(hindrancesWith({ moments: answers('notNow', 'notNow') })).toEqual(['dismissedToday']);
    expect(hindrancesWith({ moments: answers('notNow') })).toEqual([]);
  });

  it('are not broken by a card that nobody answered', () => {
    expect(hindrancesWith({ moments: answers('notNow', 'faded', 'shown', 'notNow', 'faded') })).toEqual([
      'dayFull',
      'dismissedToday',
    ]);
    expect(hindrancesWith({ moments: answers('notNow', 'faded', 'withheld', 'notNow') })).toEqual([
      'dismissedToday',
    ]);
  });

  it('are broken by any other answer', () => {
    expect(hindrancesWith({ moments: answers('notNow', 'helpful', 'notNow') })).toEqual([]);
    expect(hindrancesWith({ moments: answers('notNow', 'closedTab', 'notNow') })).toEqual([]);
    expect(hindrancesWith({ moments: answers('notNow', 'notNow', 'helpful') })).toEqual([]);
  });

  it('count on one site and one day alone', () => {
    const [first, second] = answers('notNow', 'notNow');
    if (!first || !second) throw new Error('two answers');
    expect(hindrancesWith({ moments: [{ ...first, site: 'x' }, second] })).toEqual([]);
    expect(hindrancesWith({ moments: [{ ...first, day: '2026-11-21' }, second] })).toEqual([]);
  });
});

it('a nudge is let go when no pause came in time', () => {
  const waiting = sitting({ dueSince: NOW });
  expect(hasWaitedTooLong(waiting, NOW + 90 * SECOND, EVERYDAY_TEMPO)).toBe(false);
  expect(hasWaitedTooLong(waiting, NOW + 90 * SECOND + 1, EVERYDAY_TEMPO)).toBe(true);
  expect(hasWaitedTooLong(sitting(), NOW, EVERYDAY_TEMPO)).toBe(false);
});
