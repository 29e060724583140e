import type { Browser, BrowserContext } from '@playwright/test';
import type { DevToolsPipe } from './devtools-pipe';
import type { BidiSession } from './firefox/bidi-session';

/** The browsers that tests and the tour run in. */
export type BrowserName = 'chromium' | 'firefox';

/**
 * A connection to a running browser. Its tabs, visibility and focus are real: Playwright only reads and sends input.
 */
export interface ConnectedBrowser {
  name: BrowserName;
  browser: Browser;
  /** The person's own browsing context, the only one in which extensions live. */
  context: BrowserContext;
  /** Firefox's own protocol, for what Playwright cannot do. */
  bidi?: BidiSession;
}

/** A running browser that is ours to end. */
export interface LaunchedBrowser extends ConnectedBrowser {
  profile: string;
  /** Address for further connections of the same kind. */
  endpoint: string;
  /** The way to install extensions in Chromium, when it was asked for. */
  installer: DevToolsPipe | undefined;
  /** In Firefox, the names of all hosts that it has asked for, even of those that it did not reach. */
  askedHosts?: ReadonlySet<string>;
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
