import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext } from '@playwright/test';
import { connectTo, type LaunchedChromium } from '../../dev/browser/chromium';

/** A browser that nobody looks into: only then does Chromium prerender pages. */
export interface UnwatchedChromium {
  /** Opens an address in a new tab in front. */
  open(url: string): Promise<void>;
  /** The titles of the pages that are open, without a look into them. */
  titles(): Promise<string[]>;
  /** Looks into it again; nothing of `LaunchedChromium` but its `close` and `kill` is of use any more. */
  watchAgain(): Promise<BrowserContext>;
}

interface Target {
  type: string;
  title: string;
}

/** Lets go of a running browser. */
export async function leaveUnwatched({ browser, profile }: LaunchedChromium): Promise<UnwatchedChromium> {
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
