import type { BrowserContext, Page } from '@playwright/test';
import { between, type Instant, timed } from './truth';

// Whether and since when a page is visible with focus, as the page itself reports it. However busy the machine is, the
// measured instant is between the command and this report. So the uncertainty of the truth grows with the load, and the
// tolerance of a test can stay the same.

interface FocusRecord {
  /** When the document was first visible with focus, by its own monotonic clock. */
  focusedAt?: number;
}

/** Opens a tab in front whose documents record when they were first visible with focus. */
export async function openObservedTab(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.addInitScript(() => {
    const document = globalThis.document;
    const note = () => {
      const record = globalThis as FocusRecord;
      if (record.focusedAt !== undefined || document.visibilityState !== 'visible') return;
      if (document.hasFocus()) record.focusedAt = performance.now();
      // Firefox gives a page the focus some ms after it is shown, at times without an event.
      else setTimeout(note, 10);
    };
    note();
    for (const type of ['focus', 'pageshow']) addEventListener(type, note, true);
    document.addEventListener('visibilitychange', note);
  });
  return page;
}

/** When a document became visible: wall-clock ms by the browser's clock. */
export interface DocumentTimes {
  readonly firstByte: number;
  readonly firstPaint: number;
  /** When it was first visible with focus. */
  readonly focused: number;
}

/** The times of the document in a tab of `openObservedTab` that is in front; waits until they are known. */
export const timesOf = (page: Page): Promise<DocumentTimes> =>
  page.evaluate(async () => {
    const { navigationStart, responseStart } = performance.timing;
    const painted = await new Promise<number>((resolve) => {
      const observer = new PerformanceObserver((paints) => resolve(paints.getEntries()[0]?.startTime ?? 0));
      observer.observe({ type: 'paint', buffered: true });
    });
    const focusedAt = () => (globalThis as FocusRecord).focusedAt;
    while (focusedAt() === undefined) await new Promise((resolve) => setTimeout(resolve, 10));
    const zero = Date.now() - performance.now();
    return {
      firstByte: zero + responseStart - navigationStart,
      firstPaint: zero + painted,
      focused: zero + (focusedAt() ?? 0),
    };
  });

/**
 * When a person began to see the document in a tab of `openObservedTab`: after its first byte, and at the latest when
 * it is painted and has the focus.
 * @param ahead how far the browser's clock is ahead of this machine's, in ms
 */
export async function begunIn(page: Page, ahead = 0): Promise<Instant> {
  const { firstByte, firstPaint, focused } = await timesOf(page);
  return between(firstByte - ahead, Math.max(firstPaint, focused) - ahead);
}

/** Whether a page is visible with focus. */
export const isFocused = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.visibilityState === 'visible' && document.hasFocus());

/** Waits until a page reports that it is visible with focus, or no longer is. */
export const untilFocused = (page: Page, wanted: boolean): Promise<void> =>
  page.evaluate(
    (wanted) =>
      new Promise<void>((resolve) => {
        const types = ['focus', 'blur', 'visibilitychange'];
        const look = () => {
          if ((document.visibilityState === 'visible' && document.hasFocus()) !== wanted) return;
          for (const type of types) removeEventListener(type, look, true);
          clearInterval(timer);
          resolve();
        };
        // Firefox gives a page from its back-forward cache the focus without an event.
        const timer = setInterval(look, 10);
        for (const type of types) addEventListener(type, look, true);
        look();
      }),
    wanted,
  );

/**
 * Brings a tab or window to the front, as a click on it does.
 * @param from the page that was in front, if it is still open
 * @returns when one page replaced the other, as both pages have reported
 */
export const bringToFront = (page: Page, from?: Page): Promise<Instant> =>
  timed(async () => {
    await page.bringToFront();
    await untilFocused(page, true);
    if (from && from !== page && !from.isClosed()) await untilFocused(from, false);
  });
