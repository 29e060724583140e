import type { Page } from '@playwright/test';
import type { ConnectedChromium } from '../../dev/browser/chromium';

/** Opens an address in a window of its own. */
export async function openInAnotherWindow(
  { browser, context }: ConnectedChromium,
  url: string,
): Promise<Page> {
  const session = await browser.newBrowserCDPSession();
  const opened = context.waitForEvent('page');
  await session.send('Target.createTarget', { url, newWindow: true, width: 800, height: 700 });
  await session.detach();
  const page = await opened;
  await page.waitForURL(url);
  return page;
}

/** Opens an empty window beside one of 640 pixels' width; it takes the focus, as a new window does. */
export async function openWindowBeside({ browser }: Pick<ConnectedChromium, 'browser'>): Promise<void> {
  const session = await browser.newBrowserCDPSession();
  const place = { left: 680, top: 0, width: 560, height: 700 };
  await session.send('Target.createTarget', { url: 'about:blank', newWindow: true, ...place });
}
