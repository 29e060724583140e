import { describe, expect, it } from 'vitest';
import {
  DEFAULT_SETTINGS,
  FIRST_NUDGE_MINUTES,
  isSnoozed,
  LONGEST_SNOOZE,
  turnedOff,
  turnedOn,
  usedSince,
  withCorner,
} from '../../../lib/domain/settings';

/** Known sites, chosen by their ids. */
const chosen = (...ids: string[]) => ids.map((site) => ({ site }));

describe('at first', () => {
  it('no site is on, nothing is snoozed, the first nudge comes at eight minutes, the day begins at four', () => {
    expect(DEFAULT_SETTINGS).toEqual({
      sites: [],
      pace: 'balanced',
      firstNudgeMinutes: 8,
      snoozedUntil: null,
      quietHours: null,
      triggers: { passive: true, manyProfiles: true, backSoon: false, lateNight: false },
      familiesOff: [],
      sentencesOff: [],
      ownSentences: [],
      withholding: true,
      gentlerOffered: false,
      checkInEvery: 'week',
      favourites: ['breathe', 'reframe', 'gratitude'],
      supportShownOn: null,
      secondScreen: false,
      reminder: null,
      reminderNotifies: false,
      dayStartHour: 4,
      erasedAt: null,
    });
    expect(FIRST_NUDGE_MINUTES).toEqual({ least: 5, most: 20, usual: 8 });
  });
});

describe('turning sites on', () => {
  const on = [{ site: 'x', since: 100 }];

  it('counts from that instant', () => {
    expect(turnedOn([], chosen('instagram', 'x'), 200)).toEqual([
      { site: 'instagram', since: 200 },
      { site: 'x', since: 200 },
    ]);
  });

  it('leaves those that are on as they are', () => {
    expect(turnedOn(on, chosen('x', 'reddit'), 200)).toEqual([
      { site: 'x', since: 100 },
      { site: 'reddit', since: 200 },
    ]);
  });

  it('takes a site named twice once', () => {
    expect(turnedOn([], chosen('x', 'x'), 200)).toEqual([{ site: 'x', since: 200 }]);
  });

  it('keeps which known site one is like', () => {
    expect(turnedOn([], [{ site: 'mastodon.example', like: 'mastodon' }], 200)).toEqual([
      { site: 'mastodon.example', like: 'mastodon', since: 200 },
    ]);
  });

  it('again, after turning off, counts from the later instant', () => {
    expect(turnedOn(turnedOff(on, 'x'), chosen('x'), 300)).toEqual([{ site: 'x', since: 300 }]);
  });
});

it('turning a site off leaves the others on', () => {
  const sites = turnedOff(turnedOn([], chosen('x', 'reddit'), 1), 'x');
  expect(sites.map(({ site }) => site)).toEqual(['reddit']);
  expect(turnedOff(sites, 'never-on')).toEqual(sites);
});

it('a snooze is over at the instant it was set to', () => {
  const settings = { ...DEFAULT_SETTINGS, snoozedUntil: 500 };
  expect(isSnoozed(settings, 499)).toBe(true);
  expect(isSnoozed(settings, 500)).toBe(false);
  expect(isSnoozed(DEFAULT_SETTINGS, 0)).toBe(false);
});

it('a snooze of more than seven days was set by a clock that was ahead, and is none', () => {
  const settings = { ...DEFAULT_SETTINGS, snoozedUntil: LONGEST_SNOOZE + 100 };
  expect(isSnoozed(settings, 99)).toBe(false);
  expect(isSnoozed(settings, 100)).toBe(true);
});

it('someone began when the first of the sites that are on was turned on', () => {
  const sites = [
    { site: 'x', since: 300 },
    { site: 'instagram', since: 200 },
  ];
  expect(usedSince({ ...DEFAULT_SETTINGS, sites }, 500)).toBe(200);
  // A clock that was ahead turned the first week into a year.
  expect(usedSince({ ...DEFAULT_SETTINGS, sites }, 250)).toBe(Number.NEGATIVE_INFINITY);
});

it('a corner is remembered for its site alone', () => {
  const sites = [
    { site: 'x', since: 300 },
    { site: 'instagram', since: 200, quiet: true },
  ];
  expect(withCorner(sites, 'instagram', 'topStart')).toEqual([
    { site: 'x', since: 300 },
    { site: 'instagram', since: 200, quiet: true, corner: 'topStart' },
  ]);
  expect(withCorner(sites, undefined, 'topStart')).toEqual(sites);
});
