import type { Page } from '@playwright/test';
import type { BidiSession } from '../../dev/browser/firefox/bidi-session';
import { inBrowserWindow } from '../../dev/browser/firefox/browser-window';
import { waitFor } from '../../dev/browser/wait';
import type { EnoughBrowser } from './browser-test';

// What a person does on the browser's own pages about extensions.

/** Opens Chromium's page about the extension. */
async function openInChromium({ context, id }: EnoughBrowser): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`chrome://extensions/?id=${id}`);
  return page;
}

/** Opens a view of about:addons. Its elements are reached from the browser's own window, as `about`. */
const openInFirefox = (session: BidiSession, view: string): Promise<void> =>
  inBrowserWindow(session, 'BrowserAddonUI.openAddonsMgr(args[0]);', view);

/** Runs in the browser's own window until about:addons has what it presses. */
const pressInFirefox = (
  session: BidiSession,
  what: string,
  press: string,
  ...args: unknown[]
): Promise<true> =>
  waitFor(what, async () => {
    const body = `const about = gBrowser.selectedBrowser.contentDocument; ${press}`;
    return (await inBrowserWindow<boolean>(session, body, ...args)) || undefined;
  });

/**
 * Withdraws the extension's access to all hosts except `kept`.
 * @param kept match patterns
 */
export async function withdrawAccessInBrowser(enough: EnoughBrowser, kept: readonly string[]): Promise<void> {
  const { bidi } = enough;
  if (bidi) {
    await openInFirefox(bidi, `addons://detail/${encodeURIComponent(enough.id)}`);
    await pressInFirefox(
      bidi,
      'about:addons to withdraw the access',
      `const toggles = [...about.querySelectorAll('moz-toggle[permission-type=origin]')];
      const [next] = toggles.filter((one) => one.pressed && !args[0].includes(one.getAttribute('permission-key')));
      next?.buttonEl.click();
      return toggles.length > 0 && !next;`,
      kept,
    );
    await inBrowserWindow(bidi, 'gBrowser.removeTab(gBrowser.selectedTab);');
    return;
  }
  const page = await openInChromium(enough);
  await page.getByRole('switch', { name: 'Automatically allow access on the following sites' }).click();
  for (const pattern of kept) {
    const access = page.getByRole('switch', { name: pattern, exact: true });
    await access.click();
    await waitFor(`the browser to allow ${pattern}`, async () => (await access.isChecked()) || undefined);
  }
  await page.close();
}

/** Opens the extension's options, and returns their page. */
export async function openOptionsInBrowser(enough: EnoughBrowser): Promise<Page> {
  const { bidi, context, id, origin } = enough;
  if (bidi) {
    await openInFirefox(bidi, 'addons://list/extension');
    await pressInFirefox(
      bidi,
      'about:addons to open the options',
      `const item = about.querySelector('addon-card[addon-id="' + args[0] + '"] panel-item[action=preferences]');
      item?.click();
      return item !== null;`,
      id,
    );
  } else {
    const page = await openInChromium(enough);
    await page.getByText('Extension options').click();
  }
  const page = await waitFor('the options', () =>
    context.pages().find((one) => one.url() === `${origin}/options.html`),
  );
  await page.bringToFront();
  return page;
}
