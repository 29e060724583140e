import { once } from 'node:events';
import WebSocket from 'ws';

/** An event or an answer of the browser, as WebDriver BiDi words it. */
export interface BidiMessage {
  type: 'success' | 'error' | 'event';
  id?: number;
  method?: string;
  params?: Record<string, unknown>;
  result?: unknown;
  error?: string;
  message?: string;
}

/** A command that Firefox refused; its message begins with the name of the command. */
export class BidiError extends Error {
  constructor(
    readonly method: string,
    /** The error code of WebDriver BiDi, such as "no such frame". */
    readonly code: string,
    readonly detail: string,
  ) {
    super(`${method}: ${code}: ${detail}`);
  }
}

/** The one WebDriver BiDi session that a Firefox allows. */
export interface BidiSession {
  /** The answer to `session.new`: session id and capabilities. */
  readonly begun: unknown;
  /** Sends a command. Rejects with a `BidiError`, or when the browser ends first. */
  send<Result = unknown>(method: string, params?: object): Promise<Result>;
  /** Hears every event; returns a function that ends this. */
  listen(hear: (event: BidiMessage) => void): () => void;
  /** Disconnects; the browser goes on. */
  close(): void;
}

/**
 * Begins the session.
 * @param endpoint "ws://127.0.0.1:…", as Firefox prints it
 */
export async function beginBidiSession(endpoint: string): Promise<BidiSession> {
  const socket = new WebSocket(`${endpoint}/session`);
  await once(socket, 'open');
  const waiting = new Map<
    number,
    { method: string; resolve(result: unknown): void; reject(e: Error): void }
  >();
  const listeners = new Set<(event: BidiMessage) => void>();
  let sent = 0;
  socket.on('message', (data) => {
    const message = JSON.parse(String(data)) as BidiMessage;
    if (message.type === 'event') {
      for (const hear of listeners) hear(message);
      return;
    }
    const asked = message.id === undefined ? undefined : waiting.get(message.id);
    if (message.id === undefined || !asked) return;
    waiting.delete(message.id);
    if (message.type === 'success') asked.resolve(message.result);
    else asked.reject(new BidiError(asked.method, message.error ?? 'unknown error', message.message ?? ''));
  });
  socket.on('close', () => {
    for (const { method, reject } of waiting.values()) reject(new Error(`${method}: Firefox has ended.`));
    waiting.clear();
  });
  // A lost connection also closes; whoever waits is told there.
  socket.on('error', () => undefined);

  const send = <Result>(method: string, params: object = {}) =>
    new Promise<Result>((resolve, reject) => {
      if (socket.readyState !== WebSocket.OPEN) {
        reject(new Error(`${method}: Firefox has ended.`));
        return;
      }
      sent += 1;
      waiting.set(sent, { method, resolve: resolve as (result: unknown) => void, reject });
      socket.send(JSON.stringify({ id: sent, method, params }));
    });
  const begun = await send('session.new', {
    capabilities: {
      alwaysMatch: { acceptInsecureCerts: true, unhandledPromptBehavior: { default: 'ignore' } },
    },
  });
  return {
    begun,
    send,
    listen(hear) {
      listeners.add(hear);
      return () => listeners.delete(hear);
    },
    close: () => socket.terminate(),
  };
}
