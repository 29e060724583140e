import type { BidiMessage, BidiSession } from './bidi-session';
import { inBrowserWindow } from './browser-window';

// What Playwright must hear of tabs, and Firefox tells otherwise or not at all.

/** How long Firefox gets to say by itself that a tab has closed, in ms. */
const SAYS_WITHIN_MS = 200;

const COUNT_TABS = `let count = 0;
  for (const { gBrowser } of Services.wm.getEnumerator('navigator:browser')) count += gBrowser?.tabs.length ?? 0;
  return count;`;

interface Tabs {
  contexts: Tab[];
}

/** A tab as WebDriver BiDi describes it; the rest is passed on as it is. */
interface Tab {
  context: string;
  url: string;
}

/**
 * Finds tabs that have closed without a word from Firefox, as tabs with pages of extensions do at times: Playwright would
 * wait for their end for ever.
 * @param say is given the missing event
 * @returns must hear every event that Playwright gets
 */
export function watchClosedTabs(
  session: BidiSession,
  say: (event: BidiMessage) => void,
): (event: Partial<BidiMessage>) => void {
  const open = new Set<string>();
  const look = async () => {
    // A tab that opens while Firefox answers is not in the answer.
    const before = [...open];
    const { contexts } = await session.send<Tabs>('browsingContext.getTree', { maxDepth: 0 });
    if (contexts.length < (await inBrowserWindow<number>(session, COUNT_TABS))) {
      // Nor is one that moves to another process, as it does for a page of an extension.
      lookSoon();
      return;
    }
    const left = new Set(contexts.map(({ context }) => context));
    for (const context of before) {
      if (left.has(context) || !open.has(context)) continue;
      say({ type: 'event', method: 'browsingContext.contextDestroyed', params: { context, parent: null } });
    }
  };
  let isWaiting = false;
  const lookSoon = () => {
    if (isWaiting) return;
    isWaiting = true;
    setTimeout(() => {
      isWaiting = false;
      // A browser that has ended has no tabs left to tell of.
      look().catch(() => undefined);
    }, SAYS_WITHIN_MS).unref();
  };
  return ({ method, params }) => {
    const { context, parent } = (params ?? {}) as { context?: string; parent?: string | null };
    if (context && parent === null && method === 'browsingContext.contextCreated') open.add(context);
    if (context && method === 'browsingContext.contextDestroyed') open.delete(context);
    if (method === 'script.realmDestroyed') lookSoon();
  };
}

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
  const { contexts } = await session.send<Tabs>('browsingContext.getTree', { maxDepth: 0 });
  for (const tab of contexts) {
    say({ type: 'event', method: 'browsingContext.contextCreated', params: { ...tab } });
    const { realms } = await session.send<{ realms: Record<string, unknown>[] }>('script.getRealms', {
      context: tab.context,
    });
    for (const realm of realms) say({ type: 'event', method: 'script.realmCreated', params: realm });
    await announceLoaded(session, tab, say);
  }
  const [first] = contexts;
  return contexts.length === 1 && first?.url === 'about:blank' ? first : undefined;
}

/** Tells of a tab that has loaded already: Playwright waits for the first tab to load. */
async function announceLoaded(
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
