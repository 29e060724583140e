import { expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../lib/domain/settings';

it('at first no site is on, nothing is snoozed, the first nudge is due after eight minutes, and the day begins at four', () => {
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
    alternatives: [],
    withholding: true,
    gentlerOffered: false,
    language: 'browser',
    checkInEvery: 'week',
    favourites: ['breathe', 'reframe', 'gratitude'],
    guessFirst: true,
    supportShownOn: null,
    secondScreen: false,
    reminder: null,
    reminderNotifies: false,
    backupReminds: true,
    dayStartHour: 4,
    erasedAt: null,
  });
});
