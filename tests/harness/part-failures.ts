import type { Page } from '@playwright/test';

interface SessionStorage {
  readonly storage: {
    readonly session: { set(items: object): Promise<void>; remove(key: string): Promise<void> };
  };
}

/**
 * Sets or clears how often a part of the background failed in a row.
 * @param page one of the extension's own pages
 */
export const setFailures = (page: Page, part: string, count: number): Promise<void> =>
  page.evaluate(
    ([key, failures]) => {
      const { session } = (globalThis as unknown as { chrome: SessionStorage }).chrome.storage;
      return failures ? session.set({ [key]: failures }) : session.remove(key);
    },
    [`failures.${part}`, count] as const,
  );
