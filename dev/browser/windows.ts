import type { Page } from '@playwright/test';
import type { BidiSession } from './firefox/bidi-session';
import { inBrowserWindow } from './firefox/browser-window';
import type { ConnectedBrowser } from './launched-browser';

// What a person does with tabs and windows, and Playwright cannot.

/** The place and size of a new window, in CSS pixels. */
export interface WindowBounds {
  left?: number;
  top?: number;
  width: number;
  height: number;
}

/** Opens an address in a tab behind the one in front, as the middle mouse button does, and waits until it has loaded. */
export async function openBehind({ browser, context, bidi }: ConnectedBrowser, url: string): Promise<Page> {
  const opened = context.waitForEvent('page');
  if (bidi) {
    await bidi.send('browsingContext.create', { type: 'tab', background: true });
    const page = await opened;
    await page.goto(url);
    return page;
  }
  const session = await browser.newBrowserCDPSession();
  await session.send('Target.createTarget', { url, background: true });
  const page = await opened;
  await page.waitForLoadState();
  await session.detach();
  return page;
}

/** Closes the tab that is in front, as a person does. */
export async function closeTab({ bidi }: ConnectedBrowser, page: Page): Promise<void> {
  if (!bidi) return page.close();
  // Playwright's own way ends a page of Firefox without its last events.
  const closed = page.waitForEvent('close');
  await inBrowserWindow(bidi, 'gBrowser.removeTab(gBrowser.selectedTab);');
  await closed;
}

/** Opens an address in a window of its own, which takes the focus as a window that a person opens does. */
export async function openInAnotherWindow(
  { browser, context, bidi }: ConnectedBrowser,
  url: string,
  bounds: WindowBounds = { width: 800, height: 700 },
): Promise<Page> {
  const opened = context.waitForEvent('page');
  if (bidi) {
    const before = await inBrowserWindow<number[]>(
      bidi,
      `return [...Services.wm.getEnumerator('navigator:browser')].map((one) => one.browsingContext.id);`,
    );
    await bidi.send('browsingContext.create', { type: 'window' });
    const page = await opened;
    const { left = 0, top = 0, width, height } = bounds;
    await inBrowserWindow(
      bidi,
      `const [before, left, top, width, height] = args;
      const added = [...Services.wm.getEnumerator('navigator:browser')]
        .find((one) => !before.includes(one.browsingContext.id));
      added.moveTo(left, top);
      added.resizeTo(width, height);`,
      before,
      left,
      top,
      width,
      height,
    );
    await page.goto(url);
    return page;
  }
  const session = await browser.newBrowserCDPSession();
  await session.send('Target.createTarget', { url: 'about:blank', newWindow: true, ...bounds });
  await session.detach();
  const page = await opened;
  await page.goto(url);
  return page;
}

/** Opens an empty window to the right of one that is 640 pixels wide. The new window gets the focus. */
export const openWindowBeside = (browser: ConnectedBrowser): Promise<Page> =>
  openInAnotherWindow(browser, 'about:blank', { left: 680, top: 0, width: 560, height: 700 });

/** Minimises the window in which a page is in front, or restores it. */
export async function setMinimised(browser: ConnectedBrowser, page: Page, minimised: boolean): Promise<void> {
  if (browser.bidi) {
    await setClientWindow(browser.bidi, minimised ? 'minimized' : 'normal');
    return;
  }
  const session = await browser.context.newCDPSession(page);
  const { windowId } = await session.send('Browser.getWindowForTarget');
  await session.send('Browser.setWindowBounds', {
    windowId,
    bounds: { windowState: minimised ? 'minimized' : 'normal' },
  });
  await session.detach();
}

/** Sets the state of Firefox's only window. */
async function setClientWindow(bidi: BidiSession, state: 'minimized' | 'normal'): Promise<void> {
  const { clientWindows } = await bidi.send<{ clientWindows: { clientWindow: string }[] }>(
    'browser.getClientWindows',
  );
  const [only] = clientWindows;
  await bidi.send('browser.setClientWindowState', { clientWindow: only?.clientWindow, state });
}
