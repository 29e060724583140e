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
