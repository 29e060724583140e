import type { Page } from '@playwright/test';

/**
 * Has a tab say, at each navigation, when what is looked for was painted: in ms since the navigation began, as
 * `document.documentElement.dataset.painted`.
 * @param content selector of what must be there
 * @param today the instant (wall-clock ms) at which the page is to believe it is; the real one when `undefined`
 */
export async function watchPaint(page: Page, content: string, today?: number): Promise<void> {
  await page.addInitScript(
    ({ content, ahead }) => {
      const realNow = Date.now;
      Date.now = () => realNow() + ahead;
      const look = () => {
        if (!document.querySelector(content)) return false;
        // The task after the next frame's callbacks runs when that frame has been handed over for painting.
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => {
            document.documentElement.dataset.painted = String(performance.now());
          };
          port2.postMessage(null);
        });
        return true;
      };
      const observer = new MutationObserver(() => {
        if (look()) observer.disconnect();
      });
      observer.observe(document, { childList: true, subtree: true });
    },
    { content, ahead: today === undefined ? 0 : today - Date.now() },
  );
}

/** Opens an address in the tab and returns how long its content took to be painted, in ms. */
export async function timeToPaint(page: Page, url: string): Promise<number> {
  await page.bringToFront();
  await page.goto(url);
  const painted = await page.waitForFunction(() => document.documentElement.dataset.painted);
  return Number(await painted.jsonValue());
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? upper)) / 2;
}
