import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { type BrowserContext, firefox } from '@playwright/test';
import { type WebSocket, WebSocketServer } from 'ws';
import { BidiError, type BidiMessage, type BidiSession } from './bidi-session';
import { announceTabs, openTab } from './relayed-tabs';
import { followLoading, traverseHistory } from './unreported-navigation';
import { watchTabs } from './unreported-tabs';

const IN_PLACE_OF_FIREFOX = fileURLToPath(new URL('relayed-firefox.mjs', import.meta.url));

/** Leads Playwright's connections to a Firefox whose one session is ours. */
export interface PlaywrightRelay {
  /** "ws://127.0.0.1:…", for `connectPlaywright`. */
  endpoint: string;
  close(): void;
}

/** A command from Playwright. */
interface Command {
  id: number;
  method: string;
  params: Record<string, unknown>;
}

/** Answers that Playwright gets at once, because the command would change what pages see or is of no use here. */
const ANSWERED: readonly (readonly [method: RegExp, answer: object])[] = [
  [/^emulation\./, {}],
  [/^network\.addDataCollector$/, { collector: 'none' }],
  [/^network\.addIntercept$/, { intercept: 'none' }],
];

/** Starts the relay. Playwright offers no other way to its Firefox than to start it, and Firefox allows one session. */
export async function startPlaywrightRelay(session: BidiSession): Promise<PlaywrightRelay> {
  const server = new WebSocketServer({ port: 0, host: '127.0.0.1' });
  await once(server, 'listening');
  const held = new Set<WebSocket>();
  server.on('connection', (client, { url }) => {
    if (url === '/held') {
      held.add(client);
      client.on('close', () => held.delete(client));
      return;
    }
    relay(client, session, () => {
      for (const other of held) other.close();
    });
  });
  return {
    endpoint: `ws://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close() {
      for (const client of server.clients) client.terminate();
      server.close();
    },
  };
}

/** Relays one connection. `end` is called when Playwright wants to end its browser. */
function relay(client: WebSocket, session: BidiSession, end: () => void): void {
  /** Whether Playwright has not opened the blank page yet with which it begins: then it isn't ready for any tab. */
  let isNew = true;
  const say = (message: Partial<BidiMessage>) => {
    if (message.type === 'event' && (isNew || !hear(message))) return;
    if (client.readyState === client.OPEN) client.send(JSON.stringify(message));
  };
  const hear = watchTabs(session, say);
  const endListening = session.listen((event) => {
    say(event);
    if (event.method === 'browsingContext.navigationCommitted') void followLoading(session, event, say);
  });
  const subscriptions: string[] = [];
  client.on('close', () => {
    endListening();
    // A browser that has ended has no subscriptions left.
    session.send('session.unsubscribe', { subscriptions }).catch(() => undefined);
  });

  const answer = async ({ method, params }: Command): Promise<unknown> => {
    if (method === 'session.new') return session.begun;
    const [, known] = ANSWERED.find(([methods]) => methods.test(method)) ?? [];
    if (known) return known;
    if (method === 'browsingContext.create') {
      const isFirst = isNew;
      isNew = false;
      const blank = isFirst ? await announceTabs(session, say) : undefined;
      // Playwright opens its pages in windows of their own; a person's pages are tabs.
      return { context: blank ? blank.context : await openTab(session, params) };
    }
    if (method === 'browsingContext.traverseHistory') return traverseHistory(session, params, say);
    if (method !== 'session.subscribe') return session.send(method, params);
    // Watching every request would cost the pages time that tests measure.
    const events = (params.events as string[]).filter((event) => event !== 'network');
    const subscribed = await session.send<{ subscription: string }>(method, { ...params, events });
    subscriptions.push(subscribed.subscription);
    return subscribed;
  };
  client.on('message', async (data) => {
    const command = JSON.parse(String(data)) as Command;
    if (command.method === 'browser.close') {
      say({ type: 'success', id: command.id, result: {} });
      client.close();
      end();
      return;
    }
    try {
      say({ type: 'success', id: command.id, result: await answer(command) });
    } catch (error) {
      const { code, detail } =
        error instanceof BidiError ? error : { code: 'unknown error', detail: String(error) };
      say({ type: 'error', id: command.id, error: code, message: detail });
    }
  });
}

/**
 * Connects Playwright to the Firefox behind a relay. It opens a blank tab, unless a single one is open.
 * @param profile a folder for Playwright's own files
 */
export const connectPlaywright = (endpoint: string, profile: string): Promise<BrowserContext> =>
  firefox.launchPersistentContext(profile, {
    channel: 'moz-firefox',
    executablePath: IN_PLACE_OF_FIREFOX,
    env: { PATH: process.env.PATH, ENOUGH_RELAY: endpoint },
    viewport: null,
    // Signals are ours to answer.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
