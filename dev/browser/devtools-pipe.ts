import type { ChildProcess } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';

/** Speaks to a browser by the DevTools protocol over a pipe: the only way on which it installs extensions. */
export interface DevToolsPipe {
  /** Sends a command; rejects with the browser's own words when it fails, or when the browser ends first. */
  send(method: string, params?: object): Promise<unknown>;
}

interface Answer {
  id?: number;
  result?: unknown;
  error?: { message: string };
}

/** The pipe of a browser that was started with `--remote-debugging-pipe` and pipes as its descriptors 3 and 4. */
export function devToolsPipe(child: ChildProcess): DevToolsPipe {
  const [input, output] = [child.stdio[3] as Writable, child.stdio[4] as Readable];
  const waiting = new Map<number, { resolve(result: unknown): void; reject(error: Error): void }>();
  let sent = 0;
  let received = '';
  output.setEncoding('utf8').on('data', (chunk: string) => {
    const messages = (received + chunk).split('\0');
    received = messages.pop() ?? '';
    for (const message of messages) {
      const { id, result, error } = JSON.parse(message) as Answer;
      // Events have no number, and nobody waits for them here.
      const asked = id === undefined ? undefined : waiting.get(id);
      if (id === undefined || !asked) continue;
      waiting.delete(id);
      if (error) asked.reject(new Error(error.message));
      else asked.resolve(result);
    }
  });
  child.once('exit', () => {
    for (const { reject } of waiting.values()) reject(new Error('The browser has ended.'));
    waiting.clear();
  });
  // A browser that has ended reads no more; whoever waits for an answer is told above.
  input.on('error', () => undefined);
  return {
    send: (method, params = {}) =>
      new Promise((resolve, reject) => {
        if (child.exitCode !== null || child.signalCode !== null) {
          reject(new Error('The browser has ended.'));
          return;
        }
        sent += 1;
        waiting.set(sent, { resolve, reject: (error) => reject(new Error(`${method}: ${error.message}`)) });
        input.write(`${JSON.stringify({ id: sent, method, params })}\0`);
      }),
  };
}
