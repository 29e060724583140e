import type { HtmlPublicPath } from 'wxt/browser';
import { browser, lackingBrowser } from './browser';

/** The ids of the tabs that show a page which matches a pattern. The extension must have access to the patterns. */
export async function tabsShowing(patterns: readonly string[]): Promise<number[]> {
  const tabs = await browser.tabs.query({ url: [...patterns] });
  return tabs.flatMap(({ id, discarded }) => (id === undefined || discarded ? [] : [id]));
}

/** The address of the active tab in this window; `undefined` when the extension has no access to it. */
export async function addressInFront(): Promise<string | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.url;
}

export const closeTab = (tabId: number): Promise<void> => browser.tabs.remove(tabId);

/** One of the extension's own pages, by name. */
export type PageName = 'welcome' | 'reflection' | 'options' | 'log' | 'practices' | 'learn';

/**
 * Shows one of the extension's own pages: the tab that shows it already, or else a new one.
 * @param part the id of the element on the page to go to
 */
export async function openPage(page: PageName, part?: string): Promise<void> {
  const url = browser.runtime.getURL(`/${page}.html` as HtmlPublicPath);
  const address = part === undefined ? {} : { url: `${url}#${part}` };
  const [open] = await browser.tabs.query({ url: `${url}*` });
  if (open?.id === undefined) await browser.tabs.create({ url, ...address });
  else {
    await browser.tabs.update(open.id, { active: true, ...address });
    // A browser for phones has no windows.
    await lackingBrowser.windows?.update?.(open.windowId as number, { focused: true });
  }
}
