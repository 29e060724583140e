import type { Page } from '@playwright/test';
import type { IsoWeek } from '../../lib/domain/time/days';

interface StorageApi {
  storage: {
    local: { remove(key: string): Promise<void>; set(values: { seenWeeks: string[] }): Promise<void> };
  };
}

/**
 * Stores that a week was seen, so that it is shown without asking for a guess first.
 * @param page one of the extension's own pages
 */
export const markSeen = (page: Page, week: IsoWeek): Promise<void> =>
  page.evaluate(
    (seen) =>
      (globalThis as unknown as { chrome: StorageApi }).chrome.storage.local.set({ seenWeeks: [seen] }),
    week,
  );

/** Loads a week as if nobody had seen it yet: a look before this one has shown it. */
export async function asUnseen(page: Page): Promise<void> {
  await page.evaluate(() =>
    (globalThis as unknown as { chrome: StorageApi }).chrome.storage.local.remove('seenWeeks'),
  );
  await page.reload();
}
