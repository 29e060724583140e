import type { Page } from '@playwright/test';

/** Opens an address and returns how long what is looked for took to be painted, in ms since the navigation began. */
export type TimeToPaint = (url: string) => Promise<number>;

/**
 * Makes a tab one that times its navigations. Nothing is asked of the page while it loads: every question would put a
 * script of its own between the page and its paint.
 * @param content selector of what must be there
 * @param today the instant (wall-clock ms) at which the page is to believe it is; the real one when `undefined`
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
        // The task after the next frame's callbacks runs when that frame has been handed over for painting; it goes
        // before whatever the page itself does next, for that no longer keeps anything from being seen.
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
    const said = new Promise<number>((resolve) => {
      session.once('Runtime.bindingCalled', ({ payload }) => resolve(Number(payload)));
    });
    await page.goto(url);
    return said;
  };
}
