import type { HtmlPublicPath } from 'wxt/browser';
import { browser, lackingBrowser } from './browser';

/** The ids of the tabs that show a page which matches a pattern. The extension must have access to the patterns. */
export async function tabsShowing(patterns: readonly string[]): Promise<number[]> {
  const tabs = await browser.tabs.query({ url: [...patterns] });
  return tabs.flatMap(({ id, discarded }) => (id === undefined || discarded ? [] : [id]));
}

/** The active tab of this window. */
export interface TabInFront {
  readonly id: number;
  /**
   * The address of its page. While the popup is open, the browser tells that of any page (`activeTab`); else only where
   * the extension has access, and `undefined` elsewhere.
   */
  readonly address: string | undefined;
}

/** The active tab of this window; `undefined` when there is none. */
export async function tabInFront(): Promise<TabInFront | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? undefined : { id: tab.id, address: tab.url };
}

/** The address of the active tab in this window; `undefined` when the browser does not tell it. */
export const addressInFront = async (): Promise<string | undefined> => (await tabInFront())?.address;

/** A tab that shows a page to which the extension has access. */
export interface OpenTab {
  readonly address: string;
  /** Whether the browser has frozen or unloaded the page, which goes on when the person opens its tab. */
  readonly isAsleep: boolean;
}

/** The tabs that show a page which matches a pattern. The extension must have access to the patterns. */
export async function openTabs(patterns: readonly string[]): Promise<OpenTab[]> {
  if (patterns.length === 0) return [];
  const tabs = await browser.tabs.query({ url: [...patterns] });
  return tabs.flatMap((tab) => {
    // Firefox has no `frozen`.
    const { url, discarded, frozen } = tab as typeof tab & { frozen?: boolean };
    return url === undefined ? [] : [{ address: url, isAsleep: discarded === true || frozen === true }];
  });
}

/** The address of a tab's page; `undefined` where the extension has no access. Rejects when the tab is gone. */
export const addressOf = async (tabId: number): Promise<string | undefined> =>
  (await browser.tabs.get(tabId)).url;

export const reloadTab = (tabId: number): Promise<void> => browser.tabs.reload(tabId);

export const closeTab = (tabId: number): Promise<void> => browser.tabs.remove(tabId);

/** Closes the tab of the page that asks. */
export async function closeThisTab(): Promise<void> {
  const tab = await browser.tabs.getCurrent();
  if (tab?.id !== undefined) await closeTab(tab.id);
}

/** One of the extension's own pages, by name. */
export type PageName = 'welcome' | 'reflection' | 'options' | 'log' | 'practices' | 'learn' | 'alternative';

const addressOfPage = (page: PageName): string => browser.runtime.getURL(`/${page}.html` as HtmlPublicPath);

/** Shows one of the extension's own pages in a tab, instead of the page that is there. Rejects when the tab is gone. */
export async function showInTab(tabId: number, page: PageName): Promise<void> {
  await browser.tabs.update(tabId, { url: addressOfPage(page) });
}

/**
 * Shows one of the extension's own pages: the tab that shows it already, or else a new one.
 * @param part the id of the element on the page to go to
 */
export async function openPage(page: PageName, part?: string): Promise<void> {
  const url = addressOfPage(page);
  const address = part === undefined ? {} : { url: `${url}#${part}` };
  const [open] = await browser.tabs.query({ url: `${url}*` });
  if (open?.id === undefined) await browser.tabs.create({ url, ...address });
  else {
    await browser.tabs.update(open.id, { active: true, ...address });
    // A browser for phones has no windows.
    await lackingBrowser.windows?.update?.(open.windowId as number, { focused: true });
  }
}
