import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import type { Moment } from '../../../../lib/domain/nudges/nudge';
import { Archive } from '../../../../lib/storage/database/archive';
import { Connection, DATABASE_VERSION } from '../../../../lib/storage/database/database';
import { FOLDER_STORES, STORES } from '../../../../lib/storage/database/schema';
import { GuessRepository } from '../../../../lib/storage/journal/guess-repository';
import { parseSettings } from '../../../../lib/storage/settings/settings-schema';
import { countingSignal } from '../../../builders/in-memory-database';
import { guess } from '../../../builders/journal-rows';
import { type DatabaseFixture, makeDatabase } from '../../../builders/stored-database';
import { plainRows } from '../../../builders/stored-rows';

const FIXTURES = new URL('../../../fixtures/stored/', import.meta.url);

const fixture = (name: string): unknown => JSON.parse(readFileSync(new URL(name, FIXTURES), 'utf8'));

const versionsOf = (kind: 'database' | 'settings'): number[] =>
  readdirSync(FIXTURES).flatMap((name) => {
    const [, version] = new RegExp(`^${kind}-(\\d+)\\.json$`).exec(name) ?? [];
    return version ? [Number(version)] : [];
  });

describe('stored versions', () => {
  it('each have a fixture', () => {
    const all = Array.from({ length: DATABASE_VERSION }, (_, index) => index + 1);
    expect(versionsOf('database').sort((a, b) => a - b)).toEqual(all);
    expect(versionsOf('settings')).toContain(1);
  });

  it.each(versionsOf('database'))('database %i is opened without losing a row', async (version) => {
    const stored = fixture(`database-${version}.json`) as DatabaseFixture;
    await makeDatabase(`stored-${version}`, stored);
    const archive = new Archive(new Connection(`stored-${version}`), countingSignal());
    const document = await plainRows(archive);
    for (const store of STORES) {
      const ids = document[store].flatMap((row) => ('id' in row ? [row.id] : []));
      expect(ids.sort()).toEqual((stored.stores[store]?.rows ?? []).map(({ id }) => id).sort());
    }
  });

  it.each([1, 2])(
    'the moments of database %i get the fields that were added later, with what was true then',
    async (version) => {
      const stored = fixture(`database-${version}.json`) as DatabaseFixture;
      await makeDatabase(`moments-${version}`, stored);
      const archive = new Archive(new Connection(`moments-${version}`), countingSignal());
      const { moments } = await plainRows(archive);
      const before = stored.stores.moments?.rows as unknown as Moment[];
      expect(before.length).toBeGreaterThan(0);
      expect(moments).toEqual(
        before.map((row) => ({
          ...row,
          sittingStart: row.at - row.streakMs,
          triggers: ['passive'],
          shownWith: 1,
          familyWith: null,
        })),
      );
    },
  );

  it('the entries of database 3 get the fields that were added later, as not asked', async () => {
    const stored = fixture('database-3.json') as DatabaseFixture;
    await makeDatabase('entries-3', stored);
    const archive = new Archive(new Connection('entries-3', () => 'Asia/Tokyo'), countingSignal());
    const document = await plainRows(archive);
    const timeZone = 'Asia/Tokyo';
    const completed = {
      checkIns: { patterns: [], timeZone },
      gratitude: { why: null, timeZone },
      practices: { followUp: null, timeZone },
    };
    for (const [store, more] of Object.entries(completed)) {
      const rows = stored.stores[store]?.rows ?? [];
      expect(rows.length).toBeGreaterThan(0);
      const expected = rows.map((row) => ({ ...row, ...more }));
      const found = document[store as keyof typeof completed];
      expect(found).toEqual(expect.arrayContaining(expected));
      expect(found).toHaveLength(rows.length);
    }
  });

  it('the entries of database 4 get the time zone in which the database is upgraded', async () => {
    const stored = fixture('database-4.json') as DatabaseFixture;
    await makeDatabase('zones-4', stored);
    const database = await new Connection('zones-4', () => 'Asia/Tokyo').open();
    for (const store of ['checkIns', 'gratitude', 'practices', 'plans'] as const) {
      const rows = stored.stores[store]?.rows ?? [];
      expect(rows.length).toBeGreaterThan(0);
      const expected = rows.map((row) => ({ ...row, timeZone: 'Asia/Tokyo' }));
      const found = await database.getAll(store);
      expect(found).toEqual(expect.arrayContaining(expected));
      expect(found).toHaveLength(rows.length);
    }
  });

  it('database 7 gets an empty store of guesses, which takes one', async () => {
    const stored = fixture('database-7.json') as DatabaseFixture;
    await makeDatabase('guesses-7', stored);
    const connection = new Connection('guesses-7');
    expect(await (await connection.open()).getAll('guesses')).toEqual([]);
    const guesses = new GuessRepository(connection, countingSignal());
    await guesses.save(guess({ week: '2026-W46' }), 1);
    expect(await guesses.about('2026-W46', '2026-W46')).toMatchObject([{ minutes: 330, activeShare: 0.25 }]);
  });

  it('an upgrade that fails changes nothing, says why, and is tried again', async () => {
    const stored = fixture('database-4.json') as DatabaseFixture;
    await makeDatabase('failing-4', stored);
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    // A function can't be stored.
    const failing = new Connection('failing-4', () => (() => 'UTC') as unknown as string);
    await expect(failing.open()).rejects.toThrow();
    expect(warn.mock.calls.join()).toMatch(/the database could not be upgraded: DataCloneError/);
    warn.mockRestore();
    const database = await new Connection('failing-4', () => 'UTC').open();
    expect(await database.getAll('checkIns')).toEqual(
      expect.arrayContaining(
        (stored.stores.checkIns?.rows ?? []).map((row) => ({ ...row, timeZone: 'UTC' })),
      ),
    );
  });

  it('every row of the newest database fixture stays as it is', async () => {
    const stored = fixture(`database-${DATABASE_VERSION}.json`) as DatabaseFixture;
    await makeDatabase('unchanged', stored);
    const archive = new Archive(new Connection('unchanged'), countingSignal());
    const document = await plainRows(archive);
    for (const store of STORES.filter((one) => one !== 'usage' && one !== 'pastDays')) {
      const rows = stored.stores[store]?.rows ?? [];
      expect(rows.length).toBeGreaterThan(0);
      expect(document[store]).toEqual(expect.arrayContaining(rows));
      expect(document[store]).toHaveLength(rows.length);
    }
  });

  it('what the newest database fixture knows of a folder stays as it is', async () => {
    const stored = fixture(`database-${DATABASE_VERSION}.json`) as DatabaseFixture;
    await makeDatabase('folder-unchanged', stored);
    const database = await new Connection('folder-unchanged').open();
    for (const store of FOLDER_STORES) {
      expect(await database.getAll(store)).toEqual(stored.stores[store]?.rows);
    }
  });

  it('the newest database fixture has the stores and indexes of a new database', async () => {
    const { stores } = fixture(`database-${DATABASE_VERSION}.json`) as DatabaseFixture;
    const database = await new Connection('stored-new').open();
    const layout = Object.fromEntries(
      [...database.objectStoreNames].map((name) => {
        const store = database.transaction(name).store;
        return [
          name,
          Object.fromEntries([...store.indexNames].map((index) => [index, store.index(index).keyPath])),
        ];
      }),
    );
    expect(layout).toEqual(
      Object.fromEntries(Object.entries(stores).map(([name, { indexes }]) => [name, indexes])),
    );
  });

  it.each(versionsOf('settings'))('settings %i are read without an error', (version) => {
    const lines: string[] = [];
    const settings = parseSettings(fixture(`settings-${version}.json`), (line) => lines.push(line));
    expect(lines).toEqual([]);
    expect(settings.sites.map(({ site }) => site)).toEqual(['instagram', 'x']);
    expect(settings.firstNudgeMinutes).toBe(10);
  });
});
