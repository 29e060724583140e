import type { Page } from '@playwright/test';
import { waitFor } from '../../dev/browser/wait';
import { median } from '../../lib/domain/insights/statistics';

/** What a folder costs that has ten years. All of it happens in the background. */
export interface FolderCosts {
  /** How long the first exchange took, in ms: everything is written. */
  readonly firstMs: number;
  /** An exchange after one more entry, and one with nothing new; in ms, the medians of some. */
  readonly entryMs: number;
  readonly idleMs: number;
  /** What is in the folder, in bytes, and in how many files. */
  readonly bytes: number;
  readonly files: number;
}

const RUNS = 7;

interface Extension {
  readonly runtime: { sendMessage(message: object): Promise<unknown> };
}

/** Has the background exchange with the folder. @returns how long that took, in ms */
const exchange = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const { runtime } = (globalThis as unknown as { chrome: Extension }).chrome;
    const begun = performance.now();
    await runtime.sendMessage({ kind: 'folder', act: 'exchange' });
    return performance.now() - begun;
  });

/** Writes an entry, as a page does. */
const write = (page: Page, text: string): Promise<void> =>
  page.evaluate(async (words) => {
    const opening = indexedDB.open('enough');
    const database = await new Promise<IDBDatabase>((resolve) => {
      opening.onsuccess = () => resolve(opening.result);
    });
    const now = Date.now();
    const tx = database.transaction('gratitude', 'readwrite');
    tx.objectStore('gratitude').put({
      id: crypto.randomUUID(),
      createdAt: now,
      updatedAt: now,
      at: now,
      day: new Date(now).toISOString().slice(0, 10),
      timeZone: 'UTC',
      checkIn: null,
      place: 0,
      prompt: null,
      text: words,
      why: null,
    });
    await new Promise<void>((resolve) => {
      tx.oncomplete = () => resolve();
    });
    database.close();
  }, text);

const sizeOfFolder = (page: Page): Promise<{ bytes: number; files: number }> =>
  page.evaluate(async () => {
    let [bytes, files] = [0, 0];
    const visit = async (folder: FileSystemDirectoryHandle): Promise<void> => {
      for await (const handle of folder.values()) {
        if (handle.kind === 'directory') await visit(handle as FileSystemDirectoryHandle);
        else {
          bytes += (await (handle as FileSystemFileHandle).getFile()).size;
          files += 1;
        }
      }
    };
    await visit(await navigator.storage.getDirectory());
    return { bytes, files };
  });

/** Chooses a folder on the options page, which has to be in front, and measures exchanges with it. */
export async function measureFolder(options: Page): Promise<FolderCosts> {
  await options.bringToFront();
  await options.evaluate(() => {
    Object.assign(globalThis, {
      showDirectoryPicker: async () =>
        (await navigator.storage.getDirectory()).getDirectoryHandle('Carried', { create: true }),
    });
  });
  const begun = performance.now();
  await options.getByRole('button', { name: 'Choose a folder…' }).click();
  const key = options.getByText(/^AGE-SECRET-KEY-1/);
  await waitFor('a folder that has everything', async () => (await key.isVisible()) || undefined, 300_000);
  const firstMs = performance.now() - begun;
  const [entries, idle]: [number[], number[]] = [[], []];
  for (let run = 0; run < RUNS; run += 1) {
    await write(options, `entry ${run}`);
    entries.push(await exchange(options));
    idle.push(await exchange(options));
  }
  return { firstMs, entryMs: median(entries), idleMs: median(idle), ...(await sizeOfFolder(options)) };
}
