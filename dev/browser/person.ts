import { setTimeout as delay } from 'node:timers/promises';
import type { Locator, Page } from '@playwright/test';

/** One notch of a mouse wheel, in CSS pixels. */
const NOTCH_PX = 120;
/** Between two notches of one flick of the finger. */
const NOTCH_MS = 90;
/** How many notches a flick has, one flick after the other, and how long the eye then rests, in milliseconds. */
const RHYTHM = [
  { notches: 4, restMs: 700 },
  { notches: 3, restMs: 450 },
  { notches: 5, restMs: 900 },
  { notches: 2, restMs: 350 },
] as const;
/** Between two keys, for a person who types quickly. */
const KEY_MS = 45;

/**
 * Scrolls down as a person does, in flicks with a glance at a post between them, the pointer over the middle of the
 * page. The last flick is over when it returns: what follows is a true pause.
 * Ends after `forMs` milliseconds, or earlier, between flicks, once `until` answers true. Returns the notches turned.
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

/** Looks at a page for a while without doing anything, by the page's own clock. */
export async function lookAt(page: Page, forMs: number): Promise<void> {
  const since = await page.evaluate(() => performance.now());
  // A window that another one covers draws no frames, so its frames can't be waited for.
  await page.waitForFunction((until) => performance.now() >= until, since + forMs, { polling: 50 });
}
