import { describe, expect, it } from 'vitest';
import { EVERYDAY_TEMPO } from '../../../../lib/domain/attention/tempo';
import { decideNudge, type NudgeInputs } from '../../../../lib/domain/nudges/decision';
import { RATINGS_BEFORE_LEARNING } from '../../../../lib/domain/nudges/family-choice';
import { isAmongFirstNudges } from '../../../../lib/domain/nudges/first-nudges';
import type { Moment } from '../../../../lib/domain/nudges/nudge';
import { NUDGE_FAMILIES } from '../../../../lib/domain/nudges/nudge-family';
import { DAY, HOUR, instant, MINUTE, moment, settings, sitting } from '../../../builders/domain-rows';
import { aimEntry } from '../../../builders/journal-rows';

const NOW = instant('2026-11-22T20:00:00Z');
const aim = aimEntry({ id: 'said', at: NOW - 11 * MINUTE });

const inputs: NudgeInputs = {
  settings: settings(),
  plans: [],
  aim,
  tempo: EVERYDAY_TEMPO,
  surface: 'feed',
  profiles: 0,
  pause: true,
  now: NOW,
  today: '2026-11-22',
  minuteOfDay: 20 * 60,
  // Withholds whatever may be withheld.
  chance: () => 0.99,
};

/** A visit of ten minutes, in which the person hardly scrolled. */
const visit = sitting({ site: 'x', start: NOW - 10 * MINUTE, end: NOW, streakMs: MINUTE });
const scrolled = sitting({ ...visit, streakMs: 9 * MINUTE });
const seen = moment({ site: 'x', at: NOW - 3 * DAY, day: '2026-11-19', outcome: 'faded' });
const asking = moment({ family: 'intent', own: 'said', triggers: ['aim'], shownWith: 1, familyWith: null });

const decided = (some: Partial<NudgeInputs> = {}, latest = visit, moments: readonly Moment[] = [seen]) =>
  decideNudge({ sitting: latest, moments, low: false }, { ...inputs, ...some });

describe('the decision about a question that the person asked for', () => {
  it('is to ask it for certain at a pause, however little they scrolled', () => {
    expect(decided().moment).toMatchObject({
      ...{ family: 'intent', number: 0, own: 'said', familyWith: null },
      ...{ triggers: ['aim'], shownWith: 1, outcome: 'shown' },
    });
    expect(decided({ pause: false })).toMatchObject({ awaitPause: true, moment: undefined });
  });

  it('is to ask it before a nudge that is due as well, and then no nudge for a while', () => {
    const { moment: asked, sitting: after } = decided({}, scrolled);
    expect(asked).toMatchObject({ own: 'said', triggers: ['aim'], outcome: 'shown' });
    expect(after?.streakMs).toBe(0);
    const later = { now: NOW + MINUTE, aim: aimEntry({ ...aim, found: 'yes' }) };
    const next = decided(later, sitting({ ...scrolled, end: NOW + MINUTE }), [seen, asked as Moment]);
    expect(next.suppression?.hindrances).toEqual(['gap']);
  });

  it('is to ask it also with its family off or in a low mood: it was asked for', () => {
    const off = settings({ familiesOff: NUDGE_FAMILIES });
    expect(decided({ settings: off }).moment?.own).toBe('said');
    const low = decideNudge({ sitting: visit, moments: [seen], low: true }, inputs);
    expect(low.moment?.own).toBe('said');
  });

  it.each<[string, Partial<NudgeInputs>, readonly Moment[]]>([
    ['snoozed', { settings: settings({ snoozedUntil: NOW + HOUR }) }, []],
    ['quietHours', { settings: settings({ quietHours: { from: 19 * 60, to: 22 * 60 } }) }, []],
    ['quietSite', { settings: settings({ sites: [{ site: 'x', since: 0, quiet: true }] }) }, []],
    ['surface', { surface: 'messages' }, []],
    ['gap', {}, [moment({ at: NOW - MINUTE })]],
    ['hourFull', {}, [20, 30, 40, 50].map((ago) => moment({ at: NOW - ago * MINUTE }))],
    ['notNowThisSitting', {}, [moment({ site: 'x', at: NOW - 9 * MINUTE, quietVisit: true })]],
  ])('is to hold it back like any card: %s', (blocker, some, moments) => {
    const { moment: asked, suppression } = decided(some, visit, moments);
    expect(asked).toBeUndefined();
    expect(suppression).toMatchObject({ triggers: ['aim'] });
    expect(suppression?.hindrances).toContain(blocker);
  });

  it('is not to ask it twice', () => {
    const asked = { ...asking, at: NOW - 8 * HOUR };
    expect(decided({}, visit, [asked])).toMatchObject({ awaitPause: false, moment: undefined });
  });
});

describe('a question that the person asked for', () => {
  it('takes nothing from the first nudge, which is still certain and introduced', () => {
    const asked = { ...asking, at: NOW - 8 * HOUR, outcome: 'faded' as const };
    expect(decided({ aim: undefined }, scrolled, [asked]).moment).toMatchObject({ shownWith: 1 });
    expect(isAmongFirstNudges([asked, asked, asked])).toBe(true);
  });

  it('teaches nothing about which sentences help', () => {
    const answered = { ...asking, at: NOW - 2 * DAY, day: '2026-11-20', outcome: 'helpful' as const };
    const ratings = Array.from({ length: 2 * RATINGS_BEFORE_LEARNING }, () => answered);
    const next = decided({ aim: undefined, chance: () => 0 }, scrolled, ratings).moment;
    expect(next?.familyWith).toBeCloseTo(1 / (NUDGE_FAMILIES.length - 1));
  });
});
