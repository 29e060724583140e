import type { Page } from '@playwright/test';

/** Opens an address; returns the time from the start of the navigation until the wanted element is painted, in ms. */
export type TimeToPaint = (url: string) => Promise<number>;

/**
 * Lets a tab time its navigations. The page is not queried while it loads: each query would run a script before the
 * paint.
 * @param content selector of the element that must be there
 * @param today the current time that the page sees, wall-clock ms; `undefined`: the real time
 */
export async function watchPaint(page: Page, content: string, today?: number): Promise<TimeToPaint> {
  const session = await page.context().newCDPSession(page);
  await session.send('Runtime.enable');
  await session.send('Runtime.addBinding', { name: 'painted' });
  await page.addInitScript(
    ({ content, ahead }) => {
      const { painted } = globalThis as unknown as { painted: (after: string) => void };
      const realNow = Date.now;
      Date.now = () => realNow() + ahead;
      const look = () => {
        if (!document.querySelector(content)) return false;
        // A task after the callbacks of the next frame runs when that frame has been handed over for painting. Its
        // priority is high, because what the page does next no longer delays this paint.
        requestAnimationFrame(() => {
          void scheduler.postTask(() => painted(String(performance.now())), { priority: 'user-blocking' });
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
  return async (url) => {
    await page.bringToFront();
    const painted = new Promise<number>((resolve) => {
      session.once('Runtime.bindingCalled', ({ payload }) => resolve(Number(payload)));
    });
    await page.goto(url);
    return painted;
  };
}
