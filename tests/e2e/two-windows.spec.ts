import type { Page } from '@playwright/test';
import { beginOn, usageOf } from '../../dev/browser/journey';
import { scrollFeed, switchTo } from '../../dev/browser/person';
import { openInAnotherWindow } from '../harness/another-window';
import { expect, test } from '../harness/fixtures';

const TOLERATED_MS = 1_000;

const facesPerson = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.visibilityState === 'visible' && document.hasFocus());

// Headless, every window claims the focus, which no window with a screen does.
test('two windows that both claim the focus earn once', async ({ enough, feed }) => {
  const own = await beginOn(enough, ['Instagram', 'X']);
  const first = await enough.context.newPage();
  await first.goto(feed.url('www.instagram.com'));
  const began = await first.evaluate(() => performance.timeOrigin);
  const second = await openInAnotherWindow(enough, feed.url('x.com', '/home'));
  await Promise.all([first, second].map((page) => scrollFeed(page, { forMs: 4_000 })));
  expect(await Promise.all([first, second].map(facesPerson))).toEqual([true, true]);
  const looked = Date.now() - began;
  await second.close();
  await switchTo(own);
  const atMost = Date.now() - began;

  const together = async () =>
    (await usageOf(own, 'instagram')).passiveMs + (await usageOf(own, 'x')).passiveMs;
  await expect.poll(together).toBeGreaterThan(looked - TOLERATED_MS);
  expect(await together()).toBeLessThan(atMost + TOLERATED_MS);
});
