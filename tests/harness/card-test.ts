import { test as base } from './browser-test';
import { type CardPage, openCardPage } from './card-page';

export interface CardPageOptions {
  /** HTML of the test's own page, instead of the sample feed. */
  html?: string;
  /** The build to install, as an absolute folder; default: the rehearsal. */
  build?: string;
  /** Default: light. */
  scheme?: 'light' | 'dark';
  /** X display to open a window on, in a browser of the test's own. */
  display?: string;
}

interface CardPageFixtures {
  /** Opens a page on which the test can show cards. A test may call it once. */
  cardPage: (options?: CardPageOptions) => Promise<CardPage>;
}

/** The project's `test`, for the behaviour of a card on a page. */
export const test = base.extend<CardPageFixtures>({
  cardPage: async ({ install, launchEnough, feed }, use) => {
    await use(async ({ html, display, ...options } = {}) =>
      openCardPage(await (display ? launchEnough({ display }) : install(options)), feed, html),
    );
  },
});

export { expect } from '@playwright/test';
