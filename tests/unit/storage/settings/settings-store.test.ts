import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../../../lib/domain/settings';
import { SettingsError, SettingsStore } from '../../../../lib/storage/settings/settings-store';
import { inProcessLock, valueInMemory } from '../../../builders/in-memory-database';

function storeOf(initial?: unknown) {
  const lines: string[] = [];
  const value = valueInMemory(initial);
  const store = new SettingsStore({ value, exclusively: inProcessLock(), log: (line) => lines.push(line) });
  return { store, value, lines };
}

const instagram = { site: 'instagram', since: 1_000 };
const ownSentence = { id: '4f6a1c0e-6b1c-4d6e-9f1a-2b3c4d5e6f70', family: 'ownPath', text: 'a' } as const;

describe('settings', () => {
  it('are the defaults when nothing is stored, and nothing is logged', async () => {
    const { store, lines } = storeOf();
    expect(await store.read()).toEqual(DEFAULT_SETTINGS);
    expect(lines).toEqual([]);
  });

  it('are read as they were changed', async () => {
    const { store } = storeOf();
    await store.change(() => ({ firstNudgeMinutes: 12, sites: [instagram] }));
    expect(await store.read()).toEqual({ ...DEFAULT_SETTINGS, firstNudgeMinutes: 12, sites: [instagram] });
  });

  it('keep every choice', async () => {
    const { store } = storeOf();
    const chosen: Partial<Settings> = {
      pace: 'gentle',
      quietHours: { from: 1_320, to: 0 },
      triggers: { passive: false, manyProfiles: false, backSoon: true, lateNight: true },
      familiesOff: ['reframe'],
      sentencesOff: ['notice_1', ownSentence.id],
      ownSentences: [{ ...ownSentence, text: '🌱'.repeat(70) }],
      withholding: false,
      gentlerOffered: true,
      reminder: { weekday: 7, minute: 1_080 },
      reminderNotifies: true,
      checkInEvery: 'otherDay',
      favourites: ['plan'],
      guessFirst: false,
      supportShownOn: '2026-11-22',
      sites: [{ ...instagram, quiet: true, corner: 'bottomStart' }],
    };
    await store.change(() => chosen);
    expect(await store.read()).toEqual({ ...DEFAULT_SETTINGS, ...chosen });
  });

  it('lose no change when two pages change them at once', async () => {
    const { store } = storeOf();
    await Promise.all([
      store.change(() => ({ firstNudgeMinutes: 12 })),
      store.change(({ sites }) => ({ sites: [...sites, instagram] })),
    ]);
    expect(await store.read()).toMatchObject({ firstNudgeMinutes: 12, sites: [instagram] });
  });

  it.each([
    ['too few minutes', { firstNudgeMinutes: 4 }],
    ['too many minutes', { firstNudgeMinutes: 21 }],
    ['half minutes', { firstNudgeMinutes: 8.5 }],
    ['no minutes', { firstNudgeMinutes: Number.NaN }],
    ['an hour after 23', { dayStartHour: 24 }],
    ['an eighth weekday', { reminder: { weekday: 8, minute: 0 } }],
    ['a site without a name', { sites: [{ site: '', since: 0 }] }],
    ['an unknown corner', { sites: [{ ...instagram, corner: 'middle' as never }] }],
    ['an unknown pace', { pace: 'always' as never }],
    ['quiet hours after the end of the day', { quietHours: { from: 0, to: 1_440 } }],
    ['half minutes of quiet hours', { quietHours: { from: 0.5, to: 60 } }],
    ['a missing trigger', { triggers: { passive: true } as never }],
    ['an unknown cadence', { checkInEvery: 'hour' as never }],
    ['an unknown favourite', { favourites: ['cardio' as never] }],
    ['an unknown family', { familiesOff: ['pride' as never] }],
    ['an empty sentence', { ownSentences: [{ ...ownSentence, text: ' ' }] }],
    ['a sentence too long for a card', { ownSentences: [{ ...ownSentence, text: 'a'.repeat(141) }] }],
    ['too many sentences', { ownSentences: Array.from({ length: 201 }, () => ownSentence) }],
  ])('reject %s and stay as they are', async (_, change) => {
    const { store } = storeOf({ version: 1, ...DEFAULT_SETTINGS, sites: [instagram] });
    const before = await store.read();
    await expect(store.change(() => change)).rejects.toThrow(SettingsError);
    expect(await store.read()).toEqual(before);
  });

  it('log an error once, however often they are read', async () => {
    const { store, lines } = storeOf({ version: 1, ...DEFAULT_SETTINGS, dayStartHour: 30 });
    for (let reads = 0; reads < 3; reads++) await store.read();
    expect(lines).toHaveLength(1);
  });

  it('of a newer version are never overwritten', async () => {
    const newer = { version: 2, pace: 'gentle' };
    const { store, value } = storeOf(newer);
    await expect(store.change(() => ({ firstNudgeMinutes: 10 }))).rejects.toThrow(SettingsError);
    expect(await value.get()).toBe(newer);
  });

  it('use the default for a field that was added later, and nothing is logged', async () => {
    const { store, lines } = storeOf({ version: 1, sites: [instagram], firstNudgeMinutes: 12 });
    expect(await store.read()).toEqual({ ...DEFAULT_SETTINGS, sites: [instagram], firstNudgeMinutes: 12 });
    expect(lines).toEqual([]);
  });

  it('keep the valid fields when one is not valid, and leave the stored value alone', async () => {
    const stored = { version: 1, ...DEFAULT_SETTINGS, sites: [instagram], firstNudgeMinutes: 'often' };
    const { store, value, lines } = storeOf(stored);
    expect(await store.read()).toEqual({ ...DEFAULT_SETTINGS, sites: [instagram] });
    expect(lines).toEqual(['settings do not parse: defaults are used for firstNudgeMinutes']);
    expect(await value.get()).toBe(stored);
  });
});
