import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { BidiMessage, BidiSession } from '../../../../../dev/browser/firefox/bidi-session';
import { watchTabs } from '../../../../../dev/browser/firefox/unreported-tabs';

/** More than Firefox gets to speak by itself, in ms. */
const LATER = 1_000;

/** What a Firefox has and would answer. */
interface FakeFirefox {
  /** The tabs in its window, by context. */
  tabs: Record<string, { url: string; realms: string[]; isMoving?: boolean }>;
}

function answerOf({ tabs }: FakeFirefox, method: string, params: Record<string, unknown>): unknown {
  const tab = tabs[String(params.context)];
  if (method === 'browsingContext.getTree') {
    if (params['moz:scope']) return { contexts: [{ context: 'window', url: 'chrome://browser.xhtml' }] };
    const listed = Object.entries(tabs).filter(([, { isMoving }]) => !isMoving);
    return { contexts: listed.map(([context, { url }]) => ({ context, url, parent: null })) };
  }
  if (method === 'script.callFunction')
    return { type: 'success', result: { value: String(Object.keys(tabs).length) } };
  if (method === 'script.getRealms')
    return { realms: tab?.realms.map((realm) => ({ realm, context: params.context, type: 'window' })) };
  return { result: { value: 'complete' } };
}

/** A Firefox, and what Playwright is told of its tabs. */
function watched(firefox: FakeFirefox) {
  const told: string[] = [];
  const session = {
    send: async (method: string, params: Record<string, unknown> = {}) => answerOf(firefox, method, params),
  } as BidiSession;
  const say = (event: Partial<BidiMessage>) => {
    if (!hear(event)) return;
    const { context, realm } = event.params ?? {};
    told.push(`${event.method?.split('.')[1]} ${realm ?? context}`);
  };
  const hear = watchTabs(session, say);
  return {
    told,
    /** Firefox says something of a tab. */
    says: (method: string, context: string) =>
      say({ type: 'event', method, params: { context, parent: null } }),
  };
}

const LOADED = ['domContentLoaded', 'load'];

describe('a tab', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('that Firefox never reports is told with its realms and its loading, once', async () => {
    const { told, says } = watched({ tabs: { welcome: { url: 'moz-extension://a/', realms: ['first'] } } });
    says('browsingContext.navigationStarted', 'welcome');
    says('browsingContext.navigationCommitted', 'welcome');
    await vi.advanceTimersByTimeAsync(LATER);
    expect(told.slice(2, 6)).toEqual([
      'contextCreated welcome',
      'realmCreated first',
      ...LOADED.map((event) => `${event} welcome`),
    ]);

    says('browsingContext.contextCreated', 'welcome');
    await vi.advanceTimersByTimeAsync(LATER);
    expect(told.filter((line) => line === 'contextCreated welcome')).toHaveLength(1);
  });

  it('that Firefox reports by itself is told as Firefox tells it', async () => {
    const { told, says } = watched({ tabs: { feed: { url: 'https://x.com/', realms: ['first'] } } });
    says('browsingContext.contextCreated', 'feed');
    says('browsingContext.navigationCommitted', 'feed');
    await vi.advanceTimersByTimeAsync(LATER);
    expect(told).toEqual(['contextCreated feed', 'navigationCommitted feed']);
  });

  it('that Firefox never reports is told with the realms of its next documents, too', async () => {
    const firefox = { tabs: { welcome: { url: 'moz-extension://a/', realms: ['first'] } } };
    const { told, says } = watched(firefox);
    says('browsingContext.navigationCommitted', 'welcome');
    await vi.advanceTimersByTimeAsync(LATER);

    firefox.tabs.welcome.realms = ['second'];
    says('browsingContext.navigationCommitted', 'welcome');
    await vi.advanceTimersByTimeAsync(LATER);
    expect(told).toContain('realmCreated second');
  });

  it('whose document begins late is told with its realm then', async () => {
    const firefox = { tabs: { welcome: { url: 'moz-extension://a/', realms: [] as string[] } } };
    const { told, says } = watched(firefox);
    says('browsingContext.navigationStarted', 'welcome');
    await vi.advanceTimersByTimeAsync(LATER);
    expect(told).toContain('contextCreated welcome');

    firefox.tabs.welcome.realms = ['first'];
    await vi.advanceTimersByTimeAsync(LATER);
    expect(told.filter((line) => line.startsWith('realmCreated'))).toEqual(['realmCreated first']);
  });

  it('that closes without a word is told to have closed, and one that changes its process isn’t', async () => {
    const firefox: FakeFirefox = { tabs: { welcome: { url: 'moz-extension://a/', realms: ['first'] } } };
    const { told, says } = watched(firefox);
    says('browsingContext.contextCreated', 'welcome');
    firefox.tabs.welcome = { url: '', realms: [], isMoving: true };
    says('script.realmDestroyed', '');
    await vi.advanceTimersByTimeAsync(LATER);
    expect(told).not.toContain('contextDestroyed welcome');

    delete firefox.tabs.welcome;
    await vi.advanceTimersByTimeAsync(LATER);
    expect(told).toContain('contextDestroyed welcome');
  });

  it('that has closed is not told again', async () => {
    const { told, says } = watched({ tabs: {} });
    says('browsingContext.contextCreated', 'feed');
    says('browsingContext.contextDestroyed', 'feed');
    says('browsingContext.navigationAborted', 'feed');
    await vi.advanceTimersByTimeAsync(LATER);
    expect(told.filter((line) => line === 'contextCreated feed')).toHaveLength(1);
  });
});
