import { describe, expect, it } from 'vitest';
import { EVERYDAY_TEMPO } from '../../../../lib/domain/attention/tempo';
import { type Blocker, checkEligibility, hasWaitedTooLong } from '../../../../lib/domain/nudges/eligibility';
import type { Moment } from '../../../../lib/domain/nudges/nudge';
import { SURFACES } from '../../../../lib/domain/sites/surface';
import { DAY, HOUR, MINUTE, moment, SECOND, settings, sitting } from '../../../builders/domain-rows';
import { blockersWith, NOW, TODAY, triggersWith, usual } from '../../../builders/eligibility-inputs';

/** A moment of today, this many ms ago. */
const ago = (past: number, some: Partial<Moment> = {}) => moment({ at: NOW - past, day: TODAY, ...some });

/** Moments so far apart and so long ago that the gap blocks nothing. */
const earlierToday = (count: number, some: Partial<Moment> = {}) =>
  Array.from({ length: count }, (_, index) => ago((2 + count - index) * HOUR, some));

describe('a nudge', () => {
  it('is due after eight minutes of scrolling, when nothing blocks it', () => {
    expect(checkEligibility(usual)).toEqual({ triggers: ['passive'], blockers: [] });
  });

  it('stays due while something blocks it, so that the log can report both', () => {
    expect(checkEligibility({ ...usual, surface: 'messages' })).toEqual({
      triggers: ['passive'],
      blockers: ['surface'],
    });
  });

  it('is not blocked while it is not due', () => {
    const early = sitting({ start: 0, end: NOW, streakMs: 0 });
    expect(checkEligibility({ ...usual, surface: 'messages', sitting: early })).toEqual({
      triggers: [],
      blockers: [],
    });
  });

  it.each(SURFACES)('comes on feed-like surfaces only (%s)', (surface) => {
    const feedLike = ['feed', 'profile', 'stories', 'shortVideo'].includes(surface);
    expect(blockersWith({ surface })).toEqual(feedLike ? [] : ['surface']);
  });

  it('waits for the minutes that the person chose', () => {
    const early = sitting({ start: 0, end: NOW, streakMs: 8 * MINUTE - 1 });
    expect(triggersWith({ sitting: early })).toEqual([]);
    const patient = settings({ firstNudgeMinutes: 20 });
    expect(triggersWith({ settings: patient })).toEqual([]);
    const long = sitting({ start: 0, end: NOW, streakMs: 20 * MINUTE });
    expect(triggersWith({ settings: patient, sitting: long })).toEqual(['passive']);
  });

  it('stays away during a snooze, and comes again after it', () => {
    const until = (snoozedUntil: number) => ({ settings: settings({ snoozedUntil }) });
    expect(blockersWith(until(NOW + 1))).toEqual(['snoozed']);
    expect(blockersWith(until(NOW))).toEqual([]);
  });

  it('comes at least twenty minutes after the last one, on any site', () => {
    expect(blockersWith({ moments: [ago(20 * MINUTE - 1, { site: 'x' })] })).toEqual(['gap']);
    expect(blockersWith({ moments: [ago(20 * MINUTE, { site: 'x' })] })).toEqual([]);
  });

  it('is one of two in an hour at most', () => {
    const second = ago(25 * MINUTE);
    expect(blockersWith({ moments: [ago(HOUR - 1), second] })).toEqual(['hourFull']);
    expect(blockersWith({ moments: [ago(HOUR), second] })).toEqual([]);
  });

  it('is limited as well after cards that a page took away, which the person may have seen', () => {
    const taken = { outcome: 'missed', missedFor: 'takenAway' } as const;
    const unseen = { outcome: 'missed', missedFor: 'outOfReach' } as const;
    expect(blockersWith({ moments: [ago(HOUR - 1, taken), ago(25 * MINUTE, taken)] })).toEqual(['hourFull']);
    expect(blockersWith({ moments: [ago(HOUR - 1, unseen), ago(25 * MINUTE, unseen)] })).toEqual([]);
    expect(blockersWith({ moments: earlierToday(5, taken) })).toEqual(['dayFull']);
  });

  it('is one of five on a local day at most', () => {
    expect(blockersWith({ moments: earlierToday(4) })).toEqual([]);
    expect(blockersWith({ moments: earlierToday(5) })).toEqual(['dayFull']);
    expect(blockersWith({ moments: earlierToday(5, { day: '2026-11-21' }) })).toEqual([]);
  });

  it('names everything that blocks it', () => {
    const moments = [ago(30 * MINUTE), ago(MINUTE)];
    const snoozed = settings({ snoozedUntil: NOW + DAY, quietHours: { from: 22 * 60, to: 7 * 60 } });
    const all = blockersWith({ moments, settings: snoozed, surface: 'other', minuteOfDay: 6 * 60 });
    expect([...all].sort()).toEqual<Blocker[]>(['gap', 'hourFull', 'quietHours', 'snoozed', 'surface']);
  });
});

describe('a moment that was withheld', () => {
  it('counts for the gap, so that moments are as far apart as nudges', () => {
    expect(blockersWith({ moments: [ago(20 * MINUTE - 1, { outcome: 'withheld' })] })).toEqual(['gap']);
  });

  it('does not count for the hour or the day', () => {
    const hour = [ago(HOUR - 1, { outcome: 'withheld' }), ago(25 * MINUTE)];
    expect(blockersWith({ moments: hour })).toEqual([]);
    const [first, ...others] = earlierToday(5);
    expect(blockersWith({ moments: [{ ...(first as Moment), outcome: 'withheld' }, ...others] })).toEqual([]);
  });
});

describe('a quiet site', () => {
  it('has no nudges, while others have', () => {
    const sites = [
      { site: 'instagram', since: 0, quiet: true },
      { site: 'x', since: 0 },
    ];
    expect(blockersWith({ settings: settings({ sites }) })).toEqual(['quietSite']);
    const elsewhere = { ...usual.sitting, site: 'x' };
    expect(blockersWith({ settings: settings({ sites }), sitting: elsewhere })).toEqual([]);
  });
});

describe('quiet that was asked for on a card', () => {
  const sat = sitting({ start: NOW - HOUR, end: NOW, streakMs: 8 * MINUTE });

  it.each<[string, Partial<Moment>]>([
    ['with any answer', { outcome: 'helpful', quietVisit: true }],
    ['after carrying on', { outcome: 'carriedOn', quietVisit: true }],
    ['by "Not now" of earlier versions', { outcome: 'notNow' }],
  ])('%s means no more nudges in the sitting on that site', (_, asked) => {
    expect(blockersWith({ sitting: sat, moments: [ago(HOUR, asked)] })).toEqual(['notNowThisSitting']);
    expect(blockersWith({ sitting: sat, moments: [ago(HOUR + 1, asked)] })).toEqual([]);
    expect(blockersWith({ sitting: sat, moments: [ago(HOUR, { ...asked, site: 'x' })] })).toEqual([]);
  });

  it.each(['shown', 'helpful', 'carriedOn', 'closedTab', 'faded', 'withheld'] as const)(
    'is not meant by %s alone, however often',
    (outcome) => {
      expect(blockersWith({ sitting: sat, moments: [ago(HOUR, { outcome })] })).toEqual([]);
      const often = [4, 3, 2].map((hours) => ago(hours * HOUR, { outcome }));
      expect(blockersWith({ moments: often })).toEqual([]);
    },
  );

  it('twice in a row on a site means nothing for the rest of the day', () => {
    const twice = [3, 2].map((hours) => ago(hours * HOUR, { outcome: 'carriedOn', quietVisit: true }));
    expect(blockersWith({ moments: twice })).toEqual([]);
    expect(
      blockersWith({ moments: [3, 2].map((hours) => ago(hours * HOUR, { outcome: 'notNow' })) }),
    ).toEqual([]);
  });
});

it('a nudge is dropped when no pause came in time', () => {
  const waiting = sitting({ dueSince: NOW });
  expect(hasWaitedTooLong(waiting, NOW + 90 * SECOND, EVERYDAY_TEMPO)).toBe(false);
  expect(hasWaitedTooLong(waiting, NOW + 90 * SECOND + 1, EVERYDAY_TEMPO)).toBe(true);
  expect(hasWaitedTooLong(sitting(), NOW, EVERYDAY_TEMPO)).toBe(false);
});
