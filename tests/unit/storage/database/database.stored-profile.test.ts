import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Compactor } from '../../../../lib/background/compactor';
import { runOncePerStart } from '../../../../lib/background/once-per-start';
import { Reminders } from '../../../../lib/background/reminders';
import type { Settings } from '../../../../lib/domain/settings';
import { Archive } from '../../../../lib/storage/database/archive';
import { Connection } from '../../../../lib/storage/database/database';
import { STORES, type StoreName } from '../../../../lib/storage/database/schema';
import { WriteFailureFlag } from '../../../../lib/storage/database/write-failure-flag';
import { CheckInDrafts } from '../../../../lib/storage/journal/check-in-drafts';
import { PracticeDrafts } from '../../../../lib/storage/journal/practice-drafts';
import { SettingsStore } from '../../../../lib/storage/settings/settings-store';
import { countingSignal, inProcessLock, valueInMemory } from '../../../builders/in-memory-database';
import { type DatabaseFixture, makeDatabase } from '../../../builders/stored-database';
import { type PlainRows, plainRows } from '../../../builders/stored-rows';

/**
 * Everything that a build before the renames of issue 10 stored (commit 8d1efdc), as its own code wrote it: rows of
 * every shape, settings of which none is the default, drafts, and the other keys of the browser's storage.
 */
interface ProfileFixture {
  readonly database: DatabaseFixture;
  readonly local: {
    readonly settings: Settings & { readonly version: number };
    readonly checkInDraft: unknown;
    readonly practiceDrafts: unknown;
    readonly compactedOn: string;
    readonly weekSeenAt: number;
    readonly reminded: object;
  };
  readonly session: { readonly trouble: boolean; readonly begun: boolean };
  /** The export of that build. */
  readonly exported: PlainRows & {
    readonly exportedAt: string;
    readonly timeZone: string;
    readonly settings: Settings;
  };
}

const FIXTURE = new URL('../../../fixtures/stored/profile-4.json', import.meta.url);
const profile = JSON.parse(readFileSync(FIXTURE, 'utf8')) as ProfileFixture;
const NOW = Date.parse(profile.exported.exportedAt);

/** What later versions of the database added to rows of these stores: the time zone of the upgrade. */
const ADDED = { timeZone: profile.exported.timeZone };
/** What later versions of the database added as stores. That build exported none. */
const ADDED_STORES: readonly StoreName[] = ['caughtComparisons', 'guesses'];
/** What later versions of the settings added. */
const ADDED_SETTINGS = { alternatives: [], guessFirst: true, language: 'browser', backupReminds: true };
const STORES_WITH_TIME_ZONE: readonly string[] = ['checkIns', 'gratitude', 'practices', 'plans'];
const upgraded = <Row extends object>(store: StoreName, rows: readonly Row[] = []) =>
  rows.map((row) => (STORES_WITH_TIME_ZONE.includes(store) ? { ...row, ...ADDED } : row));

const connect = (name: string) => new Connection(name, () => ADDED.timeZone);

const neverLogged = (line: string) => {
  throw new Error(line);
};

const settingsStore = () =>
  new SettingsStore({
    value: valueInMemory(profile.local.settings),
    exclusively: inProcessLock(),
    log: neverLogged,
  });

describe('what an earlier build stored', () => {
  it('has rows in every store and more than one of each', () => {
    const counts = STORES.filter((store) => !ADDED_STORES.includes(store)).map(
      (store) => profile.database.stores[store]?.rows.length ?? 0,
    );
    expect(Math.min(...counts)).toBeGreaterThan(1);
  });

  it('is opened with every row unchanged but for the time zone', async () => {
    await makeDatabase('profile-rows', profile.database);
    const database = await connect('profile-rows').open();
    const rows = await Promise.all(
      STORES.map(async (store) => [store, await database.getAll(store)] as const),
    );
    const before = STORES.map(
      (store: StoreName) => [store, upgraded(store, profile.database.stores[store]?.rows)] as const,
    );
    expect(Object.fromEntries(rows)).toEqual(Object.fromEntries(before));
  });

  it('has the rows that build exported, with the time zone', async () => {
    await makeDatabase('profile-export', profile.database);
    const rows = await plainRows(new Archive(connect('profile-export'), countingSignal()));
    for (const store of STORES) {
      const expected = upgraded(store, profile.exported[store] as readonly object[]);
      expect(JSON.stringify(rows[store])).toBe(JSON.stringify(expected));
    }
    expect(await settingsStore().read()).toEqual({ ...profile.exported.settings, ...ADDED_SETTINGS });
  });

  it('has settings that are read unchanged and stored unchanged', async () => {
    const { version, ...settings } = profile.local.settings;
    const value = valueInMemory(profile.local.settings);
    const store = new SettingsStore({ value, exclusively: inProcessLock(), log: neverLogged });
    expect(await store.read()).toEqual({ ...settings, ...ADDED_SETTINGS });
    await store.change(() => ({}));
    expect(await value.get()).toEqual({ version, ...settings, ...ADDED_SETTINGS });
  });

  it('has drafts that are read unchanged', async () => {
    const { checkInDraft, practiceDrafts } = profile.local;
    // That build had an answer that skipped gratitude. It is asked no more.
    const read = await new CheckInDrafts(valueInMemory(checkInDraft)).read();
    expect({ ...read, draft: { ...read?.draft, gladSkipped: true } }).toEqual(checkInDraft);
    const value = valueInMemory(practiceDrafts);
    const drafts = new PracticeDrafts({ value, exclusively: inProcessLock() });
    expect(await drafts.read()).toEqual(practiceDrafts);
  });

  it('says that this day was compacted, that the reminder was given, and that its mark waits', async () => {
    const settings = settingsStore();
    const timeZone = () => profile.exported.timeZone;
    const clock = { now: () => NOW, timeZone };
    const compactor = new Compactor({
      ledger: { step: () => Promise.reject(new Error('This day was compacted before.')) },
      settings,
      lastDay: valueInMemory(profile.local.compactedOn),
      quiet: 1,
      log: neverLogged,
      ...clock,
    });
    await compactor.compact();
    const reminded = valueInMemory(profile.local.reminded);
    const marks: boolean[] = [];
    const reminders = new Reminders({
      settings,
      reminded,
      weekSeenAt: valueInMemory(profile.local.weekSeenAt),
      alarm: { at: async () => undefined, set: async () => {}, clear: async () => {} },
      mark: async (waits) => void marks.push(waits),
      notify: () => Promise.reject(new Error('The reminder was given before.')),
      exclusively: inProcessLock(),
      ...clock,
    });
    await reminders.reconcile();
    expect(marks).toEqual([true]);
    expect(await reminded.get()).toEqual(profile.local.reminded);
  });

  it('says that a write failed, and that this start of the browser was dealt with', async () => {
    expect(await new WriteFailureFlag(valueInMemory(profile.session.trouble)).isSet()).toBe(true);
    const again = () => Promise.reject(new Error('This start was dealt with before.'));
    await runOncePerStart(valueInMemory(profile.session.begun), again);
  });
});
