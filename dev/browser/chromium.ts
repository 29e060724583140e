import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { type Browser, type BrowserContext, chromium } from '@playwright/test';
import { findChromium } from '../../scripts/find-chromium.mjs';
import { browserEnvironment, commandLineFlags } from './chromium-flags';
import { type DevToolsPipe, devToolsPipe } from './devtools-pipe';
import type { LaunchOptions } from './launch-options';

/**
 * A connection to a running browser. Its tabs, visibility and focus are real: Playwright only reads and sends input.
 */
export interface ConnectedChromium {
  browser: Browser;
  /** The person's own browsing context, the only one in which extensions live. */
  context: BrowserContext;
}

/** A running browser that is ours to end. */
export interface LaunchedChromium extends ConnectedChromium {
  profile: string;
  /** Address of the DevTools protocol, for further connections. */
  endpoint: string;
  /** The way to install extensions, when it was asked for. */
  installer: DevToolsPipe | undefined;
  /** Resolves when the browser has ended, whoever ended it. */
  ended: Promise<void>;
  /** Quits as a person would, and removes a fresh profile. Safe to call twice. */
  close(): Promise<void>;
  /** Ends the browser as a crash would (SIGKILL) and leaves the profile for a restart. `close` removes a fresh one. */
  kill(): Promise<void>;
  /** Stops all of its processes (SIGSTOP). It answers nothing until `resume`. */
  pause(): void;
  resume(): void;
}

const START_TIMEOUT_MS = 60_000;
const QUIT_TIMEOUT_MS = 20_000;

/**
 * Starts Chromium and connects to it without Playwright's own launch, which would make every tab claim to be visible
 * and focused. The browser reaches nothing but 127.0.0.1 and the names in `server`.
 * Throws with the browser's own words when it does not start.
 */
export async function launchChromium(options: LaunchOptions = {}): Promise<LaunchedChromium> {
  const executable = findChromium();
  if (!executable) throw new Error('No Chromium found. `npm start` and `npm test` install one.');

  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'enough-profile-'));
  const removeFreshProfile = () => {
    if (!options.profile) removeFolder(profile);
  };

  const child = spawn(
    executable,
    [...commandLineFlags(options, profile), ...(options.open ?? ['about:blank'])],
    {
      stdio: ['ignore', 'ignore', 'pipe', ...(options.installer ? (['pipe', 'pipe'] as const) : [])],
      env: browserEnvironment(options),
      // The browser gets its own process group, so Ctrl-C reaches us first and we can quit it properly.
      detached: process.platform !== 'win32',
    },
  );
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const endWithUs = () => {
    child.kill('SIGKILL');
    removeFreshProfile();
  };
  process.once('exit', endWithUs);
  void ended.then(() => process.off('exit', endWithUs));

  let connected: ConnectedChromium;
  let endpoint: string;
  try {
    endpoint = await devToolsEndpoint(child);
    connected = await connectTo(endpoint);
  } catch (cause) {
    process.off('exit', endWithUs);
    endWithUs();
    throw cause;
  }
  const { browser, context } = connected;

  const signalAll = (signal: NodeJS.Signals) => {
    // A negative id means the whole process group: Chromium has many processes.
    if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, signal);
  };
  const kill = async () => {
    child.kill('SIGKILL');
    await ended;
  };
  const close = async () => {
    await Promise.race([
      quit(browser, child).then(() => ended),
      ended,
      delay(QUIT_TIMEOUT_MS, undefined, { ref: false }),
    ]);
    await kill();
    removeFreshProfile();
  };
  return {
    browser,
    context,
    profile,
    endpoint,
    installer: options.installer ? devToolsPipe(child) : undefined,
    ended,
    close,
    kill,
    pause: () => signalAll('SIGSTOP'),
    resume: () => signalAll('SIGCONT'),
  };
}

/** Connects to a running browser, without Playwright's defaults: it would make every tab claim to be in front. */
export async function connectTo(endpoint: string): Promise<ConnectedChromium> {
  const browser = await chromium.connectOverCDP(endpoint, { noDefaults: true, isLocal: true });
  const [context] = browser.contexts();
  if (!context) throw new Error('Chromium has no default browsing context.');
  return { browser, context };
}

/** Removes a profile into which the browser's children may still be writing for a moment after it has ended. */
function removeFolder(folder: string): void {
  for (let tries = 1; ; tries++) {
    try {
      rmSync(folder, { recursive: true, force: true });
      return;
    } catch (error) {
      if (tries === 50) throw error;
      // Waits synchronously: while our own process exits, nothing else can wait.
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 50);
    }
  }
}

/** Asks the browser to quit, so that it writes its profile. */
async function quit(browser: Browser, child: ChildProcess): Promise<void> {
  try {
    const session = await browser.newBrowserCDPSession();
    await session.send('Browser.close');
  } catch {
    // Playwright is disconnected or the browser has ended. Then SIGTERM asks it to quit, or does nothing.
    child.kill();
  }
}

/** Waits for the address of the DevTools protocol on the browser's error stream. */
function devToolsEndpoint(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const fail = (why: string) => {
      clearTimeout(timer);
      reject(new Error(`Chromium ${why}. It said:\n${said.slice(-2_000)}`));
    };
    const timer = setTimeout(
      () => fail(`did not start within ${START_TIMEOUT_MS / 1000} s`),
      START_TIMEOUT_MS,
    );
    child.once('error', (error) => fail(`could not be started (${error.message})`));
    child.once('exit', (code, signal) => fail(`ended at its start (${signal ?? code})`));
    child.stderr?.setEncoding('utf8').on('data', (chunk: string) => {
      // Keep reading: a full pipe would stop the browser.
      said = (said + chunk).slice(-10_000);
      const endpoint = /DevTools listening on (ws:\/\/\S+)/.exec(said)?.[1];
      if (!endpoint) return;
      clearTimeout(timer);
      resolve(endpoint);
    });
  });
}
