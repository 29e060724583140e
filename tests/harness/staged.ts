import { type CardStage, openStage } from './card-stage';
import { test as base } from './fixtures';

export interface StageOptions {
  /** HTML of a page of the test's own instead of the sample feed's. */
  html?: string;
  /** The build to install, as an absolute folder; default: the rehearsal. */
  build?: string;
  /** Default: light. */
  scheme?: 'light' | 'dark';
  /** X display to open a window on, in a browser of the test's own. */
  display?: string;
}

interface StagedFixtures {
  /** Opens a page with a card at hand. Once a test. */
  stage: (options?: StageOptions) => Promise<CardStage>;
}

/** The house's `test`, for what a card does on a page. */
export const test = base.extend<StagedFixtures>({
  stage: async ({ install, launchEnough, feed }, use) => {
    await use(async ({ html, display, ...options } = {}) =>
      openStage(await (display ? launchEnough({ display }) : install(options)), feed, html),
    );
  },
});

export { expect } from '@playwright/test';
