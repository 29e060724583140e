import { describe, expect, it } from 'vitest';
import { continuesSuppression, type Suppression } from '../../../../lib/domain/nudges/suppression';
import { MINUTE, suppression } from '../../../builders/domain-rows';

const GAP = 5 * MINUTE;
const before = suppression({ at: 1_000, until: 2_000, site: 'x', hindrances: ['gap', 'hourFull'] });
const next = (some: Partial<Suppression>) =>
  continuesSuppression({ ...before, at: 3_000, until: 3_000, ...some }, before, GAP);

describe('a suppression', () => {
  it('continues for the same reasons, on any surface', () => {
    expect(next({})).toBe(true);
    expect(next({ surface: 'profile' })).toBe(true);
    expect(next({ at: before.at })).toBe(true);
  });

  it.each<[string, Partial<Suppression>]>([
    ['other hindrances', { hindrances: ['gap'] }],
    ['other blockers', { hindrances: ['gap', 'snoozed'] }],
    ['one more trigger', { triggers: ['passive', 'lateNight'] }],
    ['another site', { site: 'instagram' }],
    ['another day', { day: '2026-11-23' }],
    ['a time before it began', { at: 999 }],
  ])('ends with %s', (_, some) => {
    expect(next(some)).toBe(false);
  });

  it('ends with a gap longer than the longest within a sitting', () => {
    expect(next({ at: 2_000 + GAP })).toBe(true);
    expect(next({ at: 2_001 + GAP })).toBe(false);
  });
});
