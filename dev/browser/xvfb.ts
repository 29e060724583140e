import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { promisify } from 'node:util';

/** An X display in memory, for what needs a real window: the permission prompt, focus, `chrome.idle`. */
export interface VirtualDisplay {
  /** As in DISPLAY: ":99". */
  name: string;
  stop(): Promise<void>;
}

/** Starts Xvfb on a free display number. Throws with Xvfb's own words when it does not start. */
export async function startDisplay({ width = 1280, height = 800 } = {}): Promise<VirtualDisplay> {
  const child = spawn(
    'Xvfb',
    ['-displayfd', '3', '-screen', '0', `${width}x${height}x24`, '-nolisten', 'tcp'],
    {
      stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
    },
  );
  let said = '';
  child.stderr?.setEncoding('utf8').on('data', (chunk: string) => {
    said = (said + chunk).slice(-2_000);
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const failed = new Promise<never>((_, reject) => {
    child.once('error', reject);
    child.once('exit', () => reject(new Error(`Xvfb ended at its start. It said:\n${said}`)));
  });
  // After the start, the end of the process is not an error.
  failed.catch(() => undefined);
  const endWithUs = () => child.kill();
  process.once('exit', endWithUs);

  const [line] = await Promise.race([
    once(createInterface(child.stdio[3] as Readable), 'line') as Promise<[string]>,
    failed,
  ]);
  return {
    name: `:${line.trim()}`,
    async stop() {
      process.off('exit', endWithUs);
      child.kill();
      await ended;
    },
  };
}

/**
 * Presses keys one after the other on the display's focused window, by X key names: `'Tab'`, `'Return'`, `'ctrl+w'`.
 */
export async function pressKeys(display: string, ...keys: string[]): Promise<void> {
  const options = { env: { ...process.env, DISPLAY: display } };
  for (const key of keys) await promisify(execFile)('xdotool', ['key', '--clearmodifiers', key], options);
}
