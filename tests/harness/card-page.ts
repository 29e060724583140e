import type { Page } from '@playwright/test';
import { type SeenCard, waitForCard } from '../../dev/browser/card';
import { readDatabase } from '../../dev/browser/database-contents';
import { beginOn } from '../../dev/browser/journey';
import type { SampleFeed } from '../../dev/sample-feed/sample-feed-server';
import { type BroughtNudge, bringNudge } from './inject-nudge';
import type { EnoughBrowser } from './shared-browser';

/** A page on which Enough runs, and on which a test can show cards. */
export interface CardPage {
  enough: EnoughBrowser;
  /** One of the extension's own pages. */
  own: Page;
  /** The page of a chosen site, in front. */
  page: Page;
  /** Shows a card on the page; it replaces an earlier one. */
  bring(nudge?: BroughtNudge): Promise<SeenCard>;
  /** The outcomes of the cards, oldest first. */
  outcomes(): Promise<string[]>;
  /** The text that was kept on the cards, from all stores. */
  written(): Promise<string[]>;
  /** What was written on the cards and not kept, by practice. */
  drafts(): Promise<Record<string, readonly string[]>>;
}

interface StorageApi {
  chrome: {
    storage: { local: { get(key: string): Promise<{ cardDrafts?: Record<string, { draft: string[] }> }> } };
  };
}

const HOST = 'www.instagram.com';
// The address of a profile, where nudges come.
const OWN_PATH = '/cardpage';

/**
 * Opens a page of a chosen site.
 * @param html the test's own page, instead of the sample feed
 */
export async function openCardPage(
  enough: EnoughBrowser,
  feed: SampleFeed,
  html?: string,
): Promise<CardPage> {
  if (html !== undefined) feed.show({ [OWN_PATH]: html });
  const own = await beginOn(enough, ['Instagram']);
  const page = await enough.context.newPage();
  await page.goto(feed.url(HOST, html === undefined ? '/' : OWN_PATH));
  const rows = async (store: string) => (await readDatabase(own))[store] ?? [];
  return {
    enough,
    own,
    page,
    async bring(nudge) {
      await bringNudge(own, page, nudge);
      return waitForCard(page);
    },
    outcomes: async () => (await rows('moments')).map((moment) => (moment as { outcome: string }).outcome),
    async written() {
      const practices = (await rows('practices')) as { lines: string[] }[];
      const gratitude = (await rows('gratitude')) as { text: string }[];
      // A reframe has a line that a card does not ask for.
      const lines = practices.flatMap((entry) => entry.lines.filter((line) => line !== ''));
      return [...lines, ...gratitude.map(({ text }) => text)];
    },
    async drafts() {
      const stored = await own.evaluate(() =>
        (globalThis as unknown as StorageApi).chrome.storage.local.get('cardDrafts'),
      );
      const drafts = Object.entries(stored.cardDrafts ?? {});
      return Object.fromEntries(drafts.map(([practice, { draft }]) => [practice, draft]));
    },
  };
}
