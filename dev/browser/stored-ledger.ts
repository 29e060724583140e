import type { Page } from '@playwright/test';
import type { RowsByStore } from '../made-up-lives/rows-by-store';
import { waitFor } from './wait';

/** Whether Enough has created its database. Opening it before would create an empty one. */
const isDatabaseMade = (page: Page): Promise<boolean> =>
  page.evaluate(async () => (await indexedDB.databases()).some(({ name }) => name === 'enough'));

/**
 * Writes rows into Enough's database, as soon as Enough's first report or page has created it.
 * `page` must be one of the extension's own pages.
 */
export async function putRows(page: Page, rows: RowsByStore): Promise<void> {
  await waitFor('the database', async () => (await isDatabaseMade(page)) || undefined);
  await page.evaluate(
    (stores) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('enough');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const database = opening.result;
          const tx = database.transaction(Object.keys(stores), 'readwrite');
          for (const [store, all] of Object.entries(stores)) {
            for (const row of all) tx.objectStore(store).put(row);
          }
          tx.oncomplete = () => {
            database.close();
            resolve();
          };
          tx.onabort = () => reject(tx.error);
        };
      }),
    rows,
  );
}

/** The sums of the ledger over all stores that hold it. Durations in ms. */
export interface LedgerSums {
  /** Passive and active ms, by local day, clock hour, site and surface, or by local day alone. */
  readonly hours: Readonly<Record<string, readonly [passive: number, active: number]>>;
  /** By site: the number of sittings, their attention, and the exact sum of their start times. */
  readonly sittings: Readonly<Record<string, readonly [count: number, attention: number, begun: number]>>;
  /** How many rows each store of the ledger holds. */
  readonly rows: Readonly<Record<'spans' | 'usage' | 'sittings' | 'pastDays', number>>;
  /** The number of event rows that ended before `before`. */
  readonly old: number;
}

/**
 * Adds up the whole ledger.
 * @param before wall-clock ms before which events count as old
 * @param by `slot` sums by day, hour, site and surface; `day` by day alone
 */
export function sumLedger(page: Page, before: number, by: 'slot' | 'day'): Promise<LedgerSums> {
  return page.evaluate(
    async ({ before, by }) => {
      const answer = <Value>(request: IDBRequest<Value>) =>
        new Promise<Value>((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
      interface Timed {
        day: string;
        hour: number;
        site: string;
        surface: string;
        start: number;
        end: number;
        passiveMs: number;
        activeMs: number;
      }
      interface Past {
        day: string;
        hours: [hour: number, site: string, surface: string, passiveMs: number, activeMs: number][];
        sittings: [site: string, start: number, end: number, passiveMs: number, activeMs: number][];
      }
      const database = await answer(indexedDB.open('enough'));
      const stores = ['spans', 'usage', 'sittings', 'pastDays'] as const;
      const tx = database.transaction(stores);
      const [spans, usage, recent, past] = await Promise.all([
        answer<Timed[]>(tx.objectStore('spans').getAll()),
        answer<Timed[]>(tx.objectStore('usage').getAll()),
        answer<Timed[]>(tx.objectStore('sittings').getAll()),
        answer<Past[]>(tx.objectStore('pastDays').getAll()),
      ]);
      database.close();
      const hours: Record<string, [number, number]> = {};
      const addHour = ({ day, hour, site, surface, passiveMs, activeMs }: Omit<Timed, 'start' | 'end'>) => {
        const key = by === 'day' ? day : `${day} ${hour} ${site} ${surface}`;
        const [passive, active] = hours[key] ?? [0, 0];
        hours[key] = [passive + passiveMs, active + activeMs];
      };
      const sittings: Record<string, [number, number, number]> = {};
      const addSitting = ({
        site,
        start,
        passiveMs,
        activeMs,
      }: Omit<Timed, 'day' | 'hour' | 'surface' | 'end'>) => {
        const [count, attention, begun] = sittings[site] ?? [0, 0, 0];
        sittings[site] = [count + 1, attention + passiveMs + activeMs, begun + (start % 1_000_000_000)];
      };
      for (const hour of usage) addHour(hour);
      for (const { day, hours } of past) {
        for (const [hour, site, surface, passiveMs, activeMs] of hours) {
          addHour({ day, hour, site, surface, passiveMs, activeMs });
        }
      }
      for (const sitting of recent) addSitting(sitting);
      for (const [site, start, , passiveMs, activeMs] of past.flatMap(({ sittings }) => sittings)) {
        addSitting({ site, start, passiveMs, activeMs });
      }
      return {
        hours,
        sittings,
        rows: {
          spans: spans.length,
          usage: usage.length,
          sittings: recent.length,
          pastDays: past.length,
        },
        old: [...spans, ...recent].filter(({ end }) => end < before).length,
      };
    },
    { before, by },
  );
}

interface LocalStorage {
  get(key: string): Promise<Record<string, unknown>>;
  set(values: Record<string, unknown>): Promise<void>;
  remove(key: string): Promise<void>;
}

const MARK = 'compactedOn';

/** The local day of the last compaction; `undefined` before the first. */
export const compactedOn = (page: Page): Promise<unknown> =>
  page.evaluate(async (key) => {
    const { storage } = (globalThis as unknown as { chrome: { storage: { local: LocalStorage } } }).chrome;
    return (await storage.local.get(key))[key];
  }, MARK);

/** Makes the extension forget that it has compacted today. */
export const forgetCompaction = (page: Page): Promise<void> =>
  page.evaluate((key) => {
    const { storage } = (globalThis as unknown as { chrome: { storage: { local: LocalStorage } } }).chrome;
    return storage.local.remove(key);
  }, MARK);

/** Writes the settings as if the person had chosen them. */
export const putSettings = (page: Page, settings: object): Promise<void> =>
  page.evaluate((value) => {
    const { storage } = (globalThis as unknown as { chrome: { storage: { local: LocalStorage } } }).chrome;
    return storage.local.set({ settings: value });
  }, settings);

/** The settings as they are stored; for assertions only. */
export const readSettings = (page: Page): Promise<Record<string, unknown>> =>
  page.evaluate(async () => {
    const { storage } = (globalThis as unknown as { chrome: { storage: { local: LocalStorage } } }).chrome;
    return ((await storage.local.get('settings')).settings ?? {}) as Record<string, unknown>;
  });
