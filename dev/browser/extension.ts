import { createHash } from 'node:crypto';
import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import type { ConnectedChromium } from './chromium';
import { waitFor } from './wait';

/** Builds of Enough that browser tests load, as absolute folders. */
export const BUILDS = {
  /** The production build. */
  production: fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url)),
  /** The rehearsal build: short delays, and access to the sample sites from the start. Never packaged. */
  rehearsal: fileURLToPath(new URL('../../.output/chrome-mv3-rehearsal', import.meta.url)),
};

export type ExtensionPage = 'popup' | 'welcome' | 'options' | 'reflection' | 'log' | 'learn' | 'practices';

/** The extension in a launched browser. */
export interface LoadedExtension {
  id: string;
  /** "chrome-extension://…", without a slash at the end. */
  origin: string;
  /** Opens one of its pages, even the popup, in a new tab in front. */
  openPage(name: ExtensionPage): Promise<Page>;
  /** Waits for the welcome page that the extension opens by itself after install. */
  waitForWelcome(): Promise<Page>;
  /** Stops the service worker as the browser does when it has been idle. One of its pages must be open. */
  stopWorker(): Promise<void>;
}

/**
 * Finds the extension loaded from `folder` (absolute) and waits until its service worker has come up.
 * Throws when it does not within ten seconds: then the manifest or the worker is broken, or `folder` was not loaded.
 */
export async function findExtension(launched: ConnectedChromium, folder: string): Promise<LoadedExtension> {
  const id = unpackedId(folder);
  const origin = `chrome-extension://${id}`;
  const session = await launched.browser.newBrowserCDPSession();
  const findWorker = async () => {
    const { targetInfos } = await session.send('Target.getTargets');
    return targetInfos.find(({ type, url }) => type === 'service_worker' && url.startsWith(`${origin}/`));
  };
  await waitFor(`the service worker of ${folder}`, findWorker);

  return {
    id,
    origin,
    async openPage(name) {
      const page = await launched.context.newPage();
      await page.goto(`${origin}/${name}.html`);
      return page;
    },
    async waitForWelcome() {
      const isWelcome = (page: Page) => page.url().startsWith(`${origin}/welcome.html`);
      const page = await waitFor('the welcome page', () => launched.context.pages().find(isWelcome));
      await page.waitForLoadState();
      return page;
    },
    async stopWorker() {
      const page = launched.context.pages().find((one) => one.url().startsWith(`${origin}/`));
      if (!page) throw new Error('Stopping the worker takes one of the extension’s pages to be open.');
      const workers = await launched.context.newCDPSession(page);
      const stopped = new Promise<void>((resolve) => {
        let stopping = false;
        let isFirstWord = true;
        workers.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
          // A worker that has stopped already sends no more events.
          stopping ||= isFirstWord && versions.every(({ runningStatus }) => runningStatus === 'stopped');
          isFirstWord = false;
          for (const { runningStatus } of versions) {
            stopping ||= runningStatus === 'stopping';
            if (runningStatus === 'stopped' && stopping) resolve();
          }
        });
      });
      await workers.send('ServiceWorker.enable');
      await workers.send('ServiceWorker.stopAllWorkers');
      await stopped;
      await workers.detach();
    },
  };
}

/**
 * The id that Chromium gives an unpacked extension without a `key`: 128 bits of its path's hash, spelt from a to p.
 */
function unpackedId(folder: string): string {
  const path = Buffer.from(realpathSync(folder), process.platform === 'win32' ? 'utf16le' : 'utf8');
  const hash = createHash('sha256').update(path).digest('hex').slice(0, 32);
  return hash.replace(/./g, (digit) => String.fromCharCode('a'.charCodeAt(0) + Number.parseInt(digit, 16)));
}

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
