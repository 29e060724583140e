import type { Page } from '@playwright/test';

/** Whether a page is one of Firefox's. */
export const isFirefox = (page: Page): boolean =>
  page.context().browser()?.browserType().name() === 'firefox';
