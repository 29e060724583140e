import type { BidiMessage, BidiSession } from './bidi-session';
import { inBrowserWindow } from './browser-window';
import { announceLoaded, announceRealms, openTabs, type Tab } from './relayed-tabs';

// The tabs that open or close without a word from Firefox.

/** How long Firefox gets to say by itself that a tab has opened or closed, in ms. */
const SAYS_WITHIN_MS = 200;

const COUNT_TABS = `let count = 0;
  for (const { gBrowser } of Services.wm.getEnumerator('navigator:browser')) count += gBrowser?.tabs.length ?? 0;
  return count;`;

/** Events of a tab that shows another document, which has a realm of its own. */
const NEW_DOCUMENT = /^browsingContext\.(navigationCommitted|domContentLoaded|load)$/;

/**
 * Tells Playwright of tabs what Firefox doesn't. Firefox looks every 10 ms whether a new tab has begun. When the tab has
 * changed its process before that, as one with a page of an extension does on a busy machine, Firefox never says that it
 * is there, nor which realms it has. And tabs with pages of extensions close at times without a word; Playwright would
 * wait for ever.
 * @param say is given the missing events
 * @returns must hear every event before Playwright gets it, and returns whether Playwright may get it
 */
export function watchTabs(
  session: BidiSession,
  say: (event: BidiMessage) => void,
): (event: Partial<BidiMessage>) => boolean {
  /** All tabs that Playwright knows. */
  const open = new Set<string>();
  /** Those of which Firefox has said nothing. */
  const unreported = new Set<string>();
  /** Those among them whose document has not begun. */
  const withoutRealm = new Set<string>();
  const frames = new Set<string>();
  const closed = new Set<string>();

  const tellRealms = async (context: string) => {
    const told = await announceRealms(session, context, say).catch(() => 0);
    if (told > 0 || !open.has(context)) {
      withoutRealm.delete(context);
    } else {
      withoutRealm.add(context);
      lookSoon();
    }
  };
  const tellOf = async (tab: Tab) => {
    unreported.add(tab.context);
    say({ type: 'event', method: 'browsingContext.contextCreated', params: { ...tab } });
    await tellRealms(tab.context);
    // When it fails, another document is coming, of which Firefox will say that it has loaded.
    await announceLoaded(session, tab, say).catch(() => undefined);
  };
  const look = async () => {
    // A tab that opens while Firefox answers is not in the answer.
    const before = [...open];
    const tabs = await openTabs(session);
    for (const tab of tabs) {
      if (withoutRealm.has(tab.context)) void tellRealms(tab.context);
      else if (!open.has(tab.context) && !closed.has(tab.context)) void tellOf(tab);
    }
    if (tabs.length < (await inBrowserWindow<number>(session, COUNT_TABS))) {
      // Nor is one that moves to another process, as it does for a page of an extension.
      lookSoon();
      return;
    }
    const left = new Set(tabs.map(({ context }) => context));
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

  const hearCreated = (context: string, isFrame: boolean): boolean => {
    const known = isFrame ? frames : open;
    closed.delete(context);
    // Firefox may say late what Playwright was told.
    if (known.has(context)) return isFrame;
    known.add(context);
    return true;
  };
  return ({ method = '', params }) => {
    const { context, parent } = (params ?? {}) as { context?: string; parent?: string | null };
    if (method === 'script.realmDestroyed') lookSoon();
    if (!context) return true;
    if (method === 'browsingContext.contextCreated') return hearCreated(context, parent !== null);
    if (method === 'browsingContext.contextDestroyed') {
      for (const known of [open, unreported, withoutRealm, frames]) known.delete(context);
      closed.add(context);
    } else if (unreported.has(context)) {
      if (NEW_DOCUMENT.test(method)) void tellRealms(context);
    } else if (method.startsWith('browsingContext.') && !open.has(context) && !frames.has(context)) {
      lookSoon();
    }
    return true;
  };
}
