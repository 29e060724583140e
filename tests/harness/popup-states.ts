import type { Page } from '@playwright/test';
import { putRows } from '../../dev/browser/stored-ledger';
import { yearBefore } from '../../lib/domain/journal/jar-draw';
import { newRow } from '../../lib/storage/database/row';
import { noonOf } from '../builders/days-ago';
import { aimEntry, caughtComparison, checkIn, gratitudeEntry } from '../builders/journal-rows';
import { setFailures } from './part-failures';

interface LocalStorage {
  set(values: object): Promise<void>;
  remove(keys: readonly string[]): Promise<void>;
}

interface StorageApi {
  readonly chrome: { readonly storage: { readonly local: LocalStorage } };
}

const setLocal = (page: Page, values: object): Promise<void> =>
  page.evaluate((stored) => (globalThis as unknown as StorageApi).chrome.storage.local.set(stored), values);

const STORES = ['caughtComparisons', 'practices', 'checkIns', 'gratitude'] as const;
const VALUES = [
  ...['practiceDrafts', 'checkInDraft', 'yearAgoShownOn', 'databaseLost', 'folderStatus'],
  'backupRemindedOn',
] as const;
const PARTS = ['reminder', 'sensors'] as const;

/** What a popup can have to say beside the day and the check-in, and how it comes to that. */
export const POPUP_STATES = {
  'that a check-in was kept': async (_own: Page) => undefined,
  'a comparison just caught': (own) => {
    const row = newRow(caughtComparison({ ...noonOf(0), at: Date.now(), site: 'instagram' }), Date.now());
    return putRows(own, { caughtComparisons: [row] });
  },
  'that measuring fails': (own) => setFailures(own, 'sensors', 2),
  'that the reminder fails': (own) => setFailures(own, 'reminder', 2),
  'that the folder fails': (own) => setLocal(own, { folderStatus: { trouble: 'permission' } }),
  'that everything was lost': (own) => setLocal(own, { databaseLost: true }),
  'that a copy is due': (own) => {
    const long = noonOf(100);
    const entry = () => newRow(gratitudeEntry({ ...long, text: 'soup with Mira' }), long.at);
    return putRows(own, { gratitude: Array.from({ length: 20 }, entry) });
  },
  'that entries are damaged': (own) => {
    const row = newRow(caughtComparison({ ...noonOf(0), at: 'garbage' as never }), 0);
    return putRows(own, { caughtComparisons: [row] });
  },
  'a line of a year ago': (own) => {
    const { at, day, timeZone } = noonOf(0);
    const line = {
      text: 'the long walk by the river with Mira and her dog',
      day: yearBefore(day),
      timeZone,
    };
    return putRows(own, {
      // A check-in of today, so that none is due and the line is shown.
      checkIns: [newRow(checkIn({ at, day, timeZone }), at)],
      gratitude: [newRow(gratitudeEntry(line), at)],
    });
  },
  'a practice that was begun': (own) => {
    const draft = { words: ['Ask Jo to come along'], site: null, onCard: false };
    return setLocal(own, { practiceDrafts: { braveStep: { at: Date.now(), draft } } });
  },
  'what one goes in for': (own) =>
    putRows(own, { practices: [newRow(aimEntry({ ...noonOf(0), at: Date.now() }), Date.now())] }),
} satisfies Readonly<Record<string, (own: Page) => Promise<unknown>>>;

export type PopupState = keyof typeof POPUP_STATES;

/** Takes back all of these, and what was kept in a popup. */
export async function clearPopupStates(own: Page): Promise<void> {
  for (const part of PARTS) await setFailures(own, part, 0);
  await own.evaluate(
    async ([stores, values]) => {
      await (globalThis as unknown as StorageApi).chrome.storage.local.remove(values);
      await new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('enough');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const database = opening.result;
          const tx = database.transaction(stores, 'readwrite');
          for (const store of stores) tx.objectStore(store).clear();
          tx.oncomplete = () => resolve(database.close());
          tx.onabort = () => reject(tx.error);
        };
      });
    },
    [STORES, VALUES] as const,
  );
}
