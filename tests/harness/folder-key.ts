import { expect, type Page } from '@playwright/test';
import type { BrowserName } from '../../dev/browser/launched-browser';
import { chooseOwnFolder, filesIn } from './own-folder';

/** Makes the key of a folder in the options, as the browser has it. @returns the key */
export async function makeFolderKey(options: Page, inBrowser: BrowserName): Promise<string> {
  if (inBrowser === 'firefox') await options.getByRole('button', { name: 'Make a new key' }).click();
  else await chooseFolder(options);
  return (await options.getByText(/^AGE-SECRET-KEY-1/).textContent()) ?? '';
}

async function chooseFolder(options: Page): Promise<void> {
  await chooseOwnFolder(options);
  await options.getByRole('button', { name: 'Choose a folder…' }).click();
}

interface Extension {
  readonly storage: { readonly local: { remove(key: string): Promise<void> } };
}

/**
 * Has the browser forget that key, like one that has never had it, and the options ask for it. Something must have been
 * kept before: where the browser uses folders, it is asked for the key of what is in one.
 */
export async function loseFolderKey(options: Page, inBrowser: BrowserName): Promise<void> {
  const remove = () =>
    options.evaluate(() =>
      (globalThis as unknown as { chrome: Extension }).chrome.storage.local.remove('folderKey'),
    );
  if (inBrowser === 'firefox') return remove();
  await expect.poll(async () => Object.keys(await filesIn(options)).join()).toContain('.age');
  await options.getByRole('button', { name: 'Stop using this folder' }).click();
  await remove();
  await chooseFolder(options);
}

/** Shows the key that the browser uses. @returns it */
export async function shownFolderKey(options: Page): Promise<string> {
  await options.getByRole('button', { name: 'Show the key' }).click();
  return (await options.getByText(/^AGE-SECRET-KEY-1/).textContent()) ?? '';
}
