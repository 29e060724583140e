import { isDeepStrictEqual } from 'node:util';
import type { Page } from '@playwright/test';
import type { LoadedExtension } from '../../dev/browser/extension';
import type { ConnectedBrowser } from '../../dev/browser/launched-browser';
import { waitFor } from '../../dev/browser/wait';

/** Enough in a browser, in its state right after install: the welcome page is open in front of a blank tab. */
export interface EnoughBrowser extends ConnectedBrowser, LoadedExtension {}

/** What a test gets from a shared browser. */
export interface Borrowed extends EnoughBrowser {
  /** Removes everything that the test left: tabs and windows, the extension and its storage, site data. */
  giveBack(): Promise<void>;
}

/** A browser that tests use one after the other. docs/decisions/0016 explains why each test finds a clean state. */
export interface SharedBrowser {
  /** Whether it still runs. */
  isRunning(): boolean;
  /**
   * Installs a build under a new extension id, and connects to the browser for one test.
   * Throws when the browser isn't clean.
   * @param build absolute folder of an unpacked extension
   */
  borrow(build: string): Promise<Borrowed>;
  close(): Promise<void>;
}

/** The outer size of the window of a shared Chromium, in CSS pixels. */
export const WINDOW = { width: 1280, height: 800 };

/** The properties of a page's window that a script in it can read. */
const stateOf = (page: Page) =>
  page.evaluate(() => ({
    visibility: document.visibilityState,
    hasFocus: document.hasFocus(),
    width: outerWidth,
    height: outerHeight,
    scale: devicePixelRatio,
  }));

/**
 * Throws unless the state equals that of a new browser: two tabs, with the welcome page in front.
 * @param window the outer size that the window has then
 */
export async function expectAsAfterInstall(
  { context }: ConnectedBrowser,
  welcome: Page,
  window = WINDOW,
): Promise<void> {
  const pages = context.pages();
  const behind = pages.find((page) => page !== welcome);
  const cookies = await context.cookies();
  const front = { ...window, scale: 1, visibility: 'visible', hasFocus: true };
  const expected = { tabs: 2, cookies: 0, front, behind: { visibility: 'hidden', hasFocus: false } };
  let found: unknown;
  await waitFor('the welcome page to be in front of a blank tab, as in a fresh browser', async () => {
    const { visibility, hasFocus } = (behind && (await stateOf(behind))) ?? {};
    found = {
      tabs: pages.length,
      cookies: cookies.length,
      front: await stateOf(welcome),
      behind: { visibility, hasFocus },
    };
    return isDeepStrictEqual(found, expected) || undefined;
  }).catch((error: Error) => {
    throw new Error(`${error.message} Found: ${JSON.stringify(found)}`);
  });
}
