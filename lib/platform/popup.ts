import type { HtmlPublicPath } from 'wxt/browser';
import { browser, lackingBrowser } from './browser';

const POPUP = '/popup.html' satisfies HtmlPublicPath;

/** The parts of the API that a browser may lack. */
interface PopupApi {
  readonly openPopup?: () => Promise<void>;
  readonly setPopup?: (details: { popup: string }) => Promise<void>;
}

/**
 * Opens the popup, as a press of the extension's button does; in a tab where the browser can't.
 * @param part the id of the part of it to go to
 */
export async function openPopup(part?: string): Promise<void> {
  const action: PopupApi = lackingBrowser.action ?? {};
  const address = browser.runtime.getURL(POPUP) + (part === undefined ? '' : `#${part}`);
  // Not awaited, because Firefox opens a popup only directly after the person's key.
  const set = action.setPopup?.({ popup: address });
  try {
    if (!action.openPopup) throw new Error('This browser can not open a popup.');
    await action.openPopup();
  } catch {
    // Some browsers have no window in front to open it in, or do not allow it.
    await browser.tabs.create({ url: address });
  } finally {
    await set;
    await action.setPopup?.({ popup: browser.runtime.getURL(POPUP) });
  }
}
