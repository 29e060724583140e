import { statSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { ConnectedBrowser } from '../../dev/browser/launched-browser';
import { awaitDownload } from '../harness/download';

/** How long a step of a move took, and the longest time for which the page did not answer meanwhile, in ms. */
export interface MoveStep {
  readonly ms: number;
  readonly longestStall: number;
}

/** In ms: how often the page is asked whether it answers. */
const TICK = 10;

type Watched = Window & { longestStall?: number | undefined; wasHidden?: boolean };

/** Runs work on a page that is in front, and watches how long the page stands still meanwhile. */
async function watched<Result>(page: Page, work: () => Promise<Result>): Promise<[MoveStep, Result]> {
  await page.evaluate((tick) => {
    const watch = window as Watched;
    watch.longestStall = 0;
    watch.wasHidden = false;
    let last = performance.now();
    const look = () => {
      const now = performance.now();
      if (watch.longestStall === undefined) return;
      watch.longestStall = Math.max(watch.longestStall, now - last - tick);
      watch.wasHidden ||= document.visibilityState === 'hidden';
      last = now;
      setTimeout(look, tick);
    };
    setTimeout(look, tick);
  }, TICK);
  const begun = performance.now();
  const result = await work();
  const ms = performance.now() - begun;
  const { longestStall, wasHidden } = await page.evaluate(() => {
    const { longestStall = 0, wasHidden } = window as Watched;
    (window as Watched).longestStall = undefined;
    return { longestStall, wasHidden };
  });
  // The browser lets a hidden page's timers run once a second: that would be taken for a stall.
  if (wasHidden) throw new Error('The page was hidden while it was watched.');
  return [{ ms, longestStall }, result];
}

/** Saves a copy of everything from the options. */
export async function saveCopy(browser: ConnectedBrowser, options: Page, folder: string) {
  await options.bringToFront();
  const downloaded = await awaitDownload(browser, folder);
  const [step, file] = await watched(options, async () => {
    await options.locator('.data .button').first().click();
    return downloaded();
  });
  return { step, path: file.path, bytes: statSync(file.path).size };
}

/** In ms. */
const LONGEST_STEP = 120_000;

/**
 * Brings a copy into another browser, on its options: reads it up to the preview, and stores it. No other page may open
 * meanwhile.
 */
export async function bringIn(options: Page, path: string) {
  const dialog = options.locator('dialog[open] .import-preview');
  await options.bringToFront();
  const [read] = await watched(options, async () => {
    await options.locator('.import-file').setInputFiles(path);
    await dialog.waitFor({ timeout: LONGEST_STEP });
  });
  const [stored] = await watched(options, async () => {
    await dialog.locator('.button-main').click();
    await options.locator('.import-result .button').waitFor({ timeout: LONGEST_STEP });
  });
  return { read, stored };
}
