import type { Page } from '@playwright/test';

interface StorageApi {
  storage: { local: { remove(key: string): Promise<void> } };
}

/** Loads a week as if nobody had seen it yet: a look before this one has shown it. */
export async function asUnseen(page: Page): Promise<void> {
  await page.evaluate(() =>
    (globalThis as unknown as { chrome: StorageApi }).chrome.storage.local.remove('seenWeeks'),
  );
  await page.reload();
}
