import type { HtmlPublicPath } from 'wxt/browser';
import { browser, lackingBrowser } from './browser';

const POPUP = '/popup.html' satisfies HtmlPublicPath;

/**
 * Opens the popup, as a press of the extension's button does; in a tab where the browser can't.
 * @param part the id of the part of it to go to
 */
export async function openPopup(part?: string): Promise<void> {
  const address = browser.runtime.getURL(POPUP) + (part === undefined ? '' : `#${part}`);
  // Not awaited, because Firefox opens a popup only directly after the person's key.
  const set = lackingBrowser.action?.setPopup?.({ popup: address });
  try {
    if (!lackingBrowser.action?.openPopup) throw new Error('This browser can not open a popup.');
    await lackingBrowser.action.openPopup();
  } catch {
    // Some browsers have no window in front to open it in, or do not allow it.
    await browser.tabs.create({ url: address });
  } finally {
    await set;
    await lackingBrowser.action?.setPopup?.({ popup: browser.runtime.getURL(POPUP) });
  }
}
