import type { Page } from '@playwright/test';
import type { Settings } from '../../lib/domain/settings';

interface LocalStorage {
  get(key: string): Promise<{ settings?: object }>;
  set(values: { settings: object }): Promise<void>;
}

interface StorageApi {
  storage: { local: LocalStorage };
}

/** The settings as they are stored. `page` must be one of the extension's own pages. */
export const storedSettings = (page: Page): Promise<Partial<Settings>> =>
  page.evaluate(async () => {
    const { storage } = (globalThis as unknown as { chrome: StorageApi }).chrome;
    return (await storage.local.get('settings')).settings ?? {};
  });

/** Changes some settings as if the person had done so. */
export const changeSettings = (page: Page, changes: Partial<Settings>): Promise<void> =>
  page.evaluate(async (changed) => {
    const { storage } = (globalThis as unknown as { chrome: StorageApi }).chrome;
    const { settings } = await storage.local.get('settings');
    await storage.local.set({ settings: { ...settings, ...changed } });
  }, changes);
