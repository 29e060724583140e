import type { Page } from '@playwright/test';

/** Stands in for the dialog: the folder is one of the origin's own file system, of which the browser asks nothing. */
export const chooseOwnFolder = (page: Page): Promise<void> =>
  page.evaluate(() => {
    Object.assign(globalThis, {
      showDirectoryPicker: async () =>
        (await navigator.storage.getDirectory()).getDirectoryHandle('Carried', { create: true }),
    });
  });
