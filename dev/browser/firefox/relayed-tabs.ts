import type { BidiMessage, BidiSession } from './bidi-session';
import { inBrowserWindow } from './browser-window';

// What Playwright must hear of tabs.

/** A tab as WebDriver BiDi describes it; the rest is passed on as it is. */
export interface Tab {
  context: string;
  url: string;
}

/** The open tabs, without those that move to another process at this instant. */
export const openTabs = async (session: BidiSession): Promise<Tab[]> =>
  (await session.send<{ contexts: Tab[] }>('browsingContext.getTree', { maxDepth: 0 })).contexts;

/**
 * Opens a blank tab in front. Firefox's own way to do both in one waits for what the tab before does, at times for ever.
 * @returns its context
 */
export async function openTab(session: BidiSession, params: Record<string, unknown>): Promise<string> {
  const { context } = await session.send<Tab>('browsingContext.create', {
    ...params,
    type: 'tab',
    background: true,
  });
  await inBrowserWindow(
    session,
    `const { gBrowser } = Services.wm.getMostRecentBrowserWindow();
    gBrowser.selectedTab = gBrowser.tabs.at(-1);`,
  );
  return context;
}

/**
 * Tells a new connection what is open: when Firefox itself tells it, at the subscription, Playwright isn't ready yet.
 * @returns the only tab, when it is blank
 */
export async function announceTabs(
  session: BidiSession,
  say: (event: BidiMessage) => void,
): Promise<Tab | undefined> {
  const tabs = await openTabs(session);
  for (const tab of tabs) {
    say({ type: 'event', method: 'browsingContext.contextCreated', params: { ...tab } });
    await announceRealms(session, tab.context, say);
    await announceLoaded(session, tab, say);
  }
  const [first] = tabs;
  return tabs.length === 1 && first?.url === 'about:blank' ? first : undefined;
}

/**
 * Tells which realms a tab has.
 * @returns how many there are
 */
export async function announceRealms(
  session: BidiSession,
  context: string,
  say: (event: BidiMessage) => void,
): Promise<number> {
  const { realms } = await session.send<{ realms: Record<string, unknown>[] }>('script.getRealms', {
    context,
  });
  for (const realm of realms) say({ type: 'event', method: 'script.realmCreated', params: realm });
  return realms.length;
}

/** Tells of a tab that has loaded already: Playwright waits for the first tab to load. */
export async function announceLoaded(
  session: BidiSession,
  { context, url }: Tab,
  say: (event: BidiMessage) => void,
): Promise<void> {
  const { result } = await session.send<{ result?: { value?: unknown } }>('script.evaluate', {
    expression: 'document.readyState',
    target: { context },
    awaitPromise: false,
  });
  if (result?.value !== 'complete') return;
  for (const event of ['domContentLoaded', 'load']) {
    const params = { context, url, navigation: null, timestamp: Date.now() };
    say({ type: 'event', method: `browsingContext.${event}`, params });
  }
}
