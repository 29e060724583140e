import type { Page } from '@playwright/test';

/**
 * All rows of every object store in Enough's IndexedDB, by store name; `{}` while there is no database yet.
 * For assertions only. `page` must be one of the extension's own pages.
 */
export function readDatabase(page: Page): Promise<Record<string, unknown[]>> {
  return page.evaluate(async () => {
    const answer = <Value>(request: IDBRequest<Value>) =>
      new Promise<Value>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });

    // Opening a database that does not exist would create an empty version 1.
    const known = await indexedDB.databases();
    if (!known.some(({ name }) => name === 'enough')) return {};

    const database = await answer(indexedDB.open('enough'));
    try {
      const names = [...database.objectStoreNames];
      if (names.length === 0) return {};
      const transaction = database.transaction(names, 'readonly');
      const stores = names.map(async (name) => [name, await answer(transaction.objectStore(name).getAll())]);
      return Object.fromEntries(await Promise.all(stores)) as Record<string, unknown[]>;
    } finally {
      database.close();
    }
  });
}
