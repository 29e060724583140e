import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { ROOT, say } from '../../scripts/setup.mjs';

/** Where the tour's pictures go, one for each step. */
export const PICTURES = join(ROOT, '.output', 'tour');

export interface Steps {
  /**
   * Runs one step: prints its name with the text that `act` returns, and saves a picture of what is shown.
   * Throws when `act` throws, after printing why: later steps build on it.
   */
  step(name: string, act: () => Promise<string>): Promise<void>;
  /** Sets the page, or part of a page, that the next pictures show. */
  show(what: Page | Locator): void;
}

/** Begins a series of steps, and removes the pictures of an earlier one. */
export async function beginSteps(): Promise<Steps> {
  await rm(PICTURES, { recursive: true, force: true });
  await mkdir(PICTURES, { recursive: true });
  let shown: Page | Locator | undefined;
  let number = 0;

  const takePicture = async (name: string) => {
    const file = `${String(number).padStart(2, '0')}-${name
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '')}.png`;
    const page = shown && ('page' in shown ? shown.page() : shown);
    // A running animation would look unfinished.
    await page?.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)));
    await shown?.screenshot({ path: join(PICTURES, file) });
  };

  return {
    show(what) {
      shown = what;
    },
    async step(name, act) {
      number++;
      try {
        const saw = await act();
        await takePicture(name);
        say(`✓ ${name}: ${saw}`);
      } catch (error) {
        say(`✗ ${name}: ${error instanceof Error ? error.message : error}`);
        // The step's own error counts, even when the browser can show nothing any more.
        await takePicture(name).catch(() => undefined);
        throw error;
      }
    },
  };
}
