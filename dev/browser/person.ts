import { setTimeout as delay } from 'node:timers/promises';
import type { Locator, Page } from '@playwright/test';

/** One notch of a mouse wheel, in CSS pixels. */
const NOTCH_PX = 120;
/** Ms between two notches of one flick. */
const NOTCH_MS = 90;
/** The notches of each flick, and how many ms the person then looks at a post. */
const RHYTHM = [
  { notches: 4, restMs: 700 },
  { notches: 3, restMs: 450 },
  { notches: 5, restMs: 900 },
  { notches: 2, restMs: 350 },
] as const;
/** Ms between two keys of a person who types quickly. */
const KEY_MS = 45;

/**
 * Scrolls down as a person does: in flicks, with a look at a post between them, and the pointer over the middle of the
 * page. When it returns, the last flick is over, so a pause follows.
 * Ends after `forMs` ms, or between two flicks as soon as `until` returns true. Returns the number of notches.
 */
export async function scrollFeed(
  page: Page,
  { forMs, until }: { forMs: number; until?: () => boolean | Promise<boolean> },
): Promise<number> {
  const middle = await page.evaluate(() => ({ x: innerWidth / 2, y: innerHeight / 2 }));
  await page.mouse.move(middle.x, middle.y);
  const end = performance.now() + forMs;
  let notches = 0;
  for (let flick = 0; ; flick++) {
    const { notches: inFlick, restMs } = RHYTHM[flick % RHYTHM.length] ?? RHYTHM[0];
    for (let notch = 0; notch < inFlick && performance.now() < end; notch++, notches++) {
      await page.mouse.wheel(0, NOTCH_PX);
      await delay(NOTCH_MS);
    }
    if (performance.now() + restMs >= end) return notches;
    if (await until?.()) return notches;
    await delay(restMs);
  }
}

/** Clicks into a text field and types there, key by key. */
export async function type(field: Locator, text: string): Promise<void> {
  await field.click();
  await field.pressSequentially(text, { delay: KEY_MS });
}

/** Brings a tab to the front, as a click on it does; the tab that was there becomes hidden. */
export async function switchTo(page: Page): Promise<void> {
  await page.bringToFront();
}

/** Waits without any input, for as long as the page's own clock says. */
export async function lookAt(page: Page, forMs: number): Promise<void> {
  const since = await page.evaluate(() => performance.now());
  // A covered window draws no frames, so waiting for frames would never end.
  await page.waitForFunction((until) => performance.now() >= until, since + forMs, { polling: 50 });
}
