import { setTimeout as delay } from 'node:timers/promises';
import type { BrowserContext, Page, Worker } from '@playwright/test';
import { scrollFeed } from '../../../dev/browser/person';
import { waitFor } from '../../../dev/browser/wait';
import type { SampleFeed } from '../../../dev/sample-feed/sample-feed-server';
import { type Builds, type ContenderBrowser, launchContender } from './contenders';
import { countedRow, type Row } from './table';

interface Counts {
  messages: number;
  transactions: number;
}

interface CountingScope {
  counts: Counts;
  chrome: { runtime: { onMessage: { addListener(listener: () => void): void } } };
}

const MINUTE = 60_000;
const SCROLLED_MINUTES = 2;
/** By then the report that attention has left the page is stored. */
const TURNED_AWAY_MS = 3_000;
/** A site that Enough knows and that is off. */
const OTHER_HOST = 'www.tiktok.com';

const MOST_A_MINUTE = { messages: 5, transactions: 5 };

/**
 * Counts, from now on, the messages to the worker and its IndexedDB transactions. This needs a debugger, which keeps
 * the worker from being stopped and changes nothing else.
 */
async function countWork(context: BrowserContext): Promise<() => Promise<Counts>> {
  const worker: Worker = await waitFor('the worker', () => context.serviceWorkers()[0]);
  await worker.evaluate(() => {
    const scope = globalThis as unknown as CountingScope;
    const counts: Counts = { messages: 0, transactions: 0 };
    scope.counts = counts;
    scope.chrome.runtime.onMessage.addListener(() => {
      counts.messages += 1;
    });
    const begin = IDBDatabase.prototype.transaction;
    IDBDatabase.prototype.transaction = function (...how) {
      counts.transactions += 1;
      return begin.apply(this, how);
    };
  });
  return () => worker.evaluate(() => (globalThis as unknown as CountingScope).counts);
}

/** What is counted while something happens. */
async function during(read: () => Promise<Counts>, goesOn: () => Promise<unknown>): Promise<Counts> {
  const before = await read();
  await goesOn();
  const after = await read();
  return {
    messages: after.messages - before.messages,
    transactions: after.transactions - before.transactions,
  };
}

async function openInFront({ context }: ContenderBrowser, address: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(address);
  await page.bringToFront();
  return page;
}

async function whileScrolling(browser: ContenderBrowser): Promise<Counts> {
  const page = await openInFront(browser, browser.feed);
  const counts = await during(await countWork(browser.context), () =>
    scrollFeed(page, { forMs: SCROLLED_MINUTES * MINUTE }),
  );
  if (counts.messages === 0 || counts.transactions === 0) {
    throw new Error('Nothing was counted while scrolling: the zeros elsewhere would prove nothing.');
  }
  return {
    messages: counts.messages / SCROLLED_MINUTES,
    transactions: counts.transactions / SCROLLED_MINUTES,
  };
}

async function whileHidden(browser: ContenderBrowser): Promise<Counts> {
  const page = await openInFront(browser, browser.feed);
  const read = await countWork(browser.context);
  await scrollFeed(page, { forMs: 5_000 });
  await openInFront(browser, 'about:blank');
  await delay(TURNED_AWAY_MS);
  return during(read, () => delay(MINUTE));
}

async function whileElsewhere(browser: ContenderBrowser, server: SampleFeed): Promise<Counts> {
  const page = await openInFront(browser, server.url(OTHER_HOST));
  return during(await countWork(browser.context), () => scrollFeed(page, { forMs: MINUTE }));
}

/** Messages to the worker, and its IndexedDB transactions, in a minute. The day's compaction is done before. */
export async function workerCounts(builds: Builds, server: SampleFeed): Promise<Row[]> {
  const browsers = await Promise.all([1, 2, 3].map(() => launchContender('enough', builds, server)));
  const [one, two, three] = browsers as [ContenderBrowser, ContenderBrowser, ContenderBrowser];
  try {
    const [scrolling, hidden, elsewhere] = await Promise.all([
      whileScrolling(one),
      whileHidden(two),
      whileElsewhere(three, server),
    ]);
    const rows = (when: string, counts: Counts, most: Counts) => [
      countedRow(`messages a minute, ${when}`, counts.messages, most.messages),
      countedRow(`IndexedDB transactions a minute, ${when}`, counts.transactions, most.transactions),
    ];
    const nothing = { messages: 0, transactions: 0 };
    return [
      ...rows('steady scrolling', scrolling, MOST_A_MINUTE),
      ...rows('chosen page hidden', hidden, nothing),
      ...rows('scrolling a site that is off', elsewhere, nothing),
    ];
  } finally {
    await Promise.all(browsers.map((browser) => browser.close()));
  }
}
