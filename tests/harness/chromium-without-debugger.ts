import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext } from '@playwright/test';
import { connectTo } from '../../dev/browser/chromium';
import type { LaunchedBrowser } from '../../dev/browser/launched-browser';

/** A browser without an attached debugger: only then does Chromium prerender pages. */
export interface UnwatchedChromium {
  /** Opens an address in a new tab in front. */
  open(url: string): Promise<void>;
  /** The titles of the open pages, read without attaching to them. */
  titles(): Promise<string[]>;
  /** Connects to it again. Of the old `LaunchedBrowser`, only `close` and `kill` still work. */
  watchAgain(): Promise<BrowserContext>;
}

interface Target {
  type: string;
  title: string;
}

/** Disconnects from a running browser. */
export async function leaveUnwatched({ browser, profile }: LaunchedBrowser): Promise<UnwatchedChromium> {
  const [port] = readFileSync(join(profile, 'DevToolsActivePort'), 'utf8').split('\n');
  const endpoint = `http://127.0.0.1:${port}`;
  await browser.close();
  return {
    async open(url) {
      const response = await fetch(`${endpoint}/json/new?${encodeURIComponent(url)}`, { method: 'PUT' });
      if (!response.ok) throw new Error(`Chromium opened no tab: ${await response.text()}`);
    },
    async titles() {
      const targets = (await (await fetch(`${endpoint}/json/list`)).json()) as Target[];
      return targets.filter(({ type }) => type === 'page').map(({ title }) => title);
    },
    watchAgain: async () => (await connectTo(endpoint)).context,
  };
}
