import { beginOn, usageOf } from '../../dev/browser/journey';
import { scrollFeed } from '../../dev/browser/person';
import { expect, test } from '../harness/fixtures';

/** More than one report could be late by: what is asked here is whether the last one arrives at all. */
const TOLERATED_MS = 700;

test('what a page measured last is kept when its tab goes on to another site', async ({ enough, feed }) => {
  const own = await beginOn(enough, ['Instagram']);
  const page = await enough.context.newPage();
  let looked = 0;
  for (let visits = 0; visits < 3; visits += 1) {
    await page.goto(feed.url('www.instagram.com'));
    await scrollFeed(page, { forMs: 2_000 });
    looked += await page.evaluate(() => performance.now());
    await page.goto(feed.url('elsewhere.example', '/plain'));
  }
  await expect
    .poll(async () => (await usageOf(own, 'instagram')).passiveMs)
    .toBeGreaterThan(looked - TOLERATED_MS);
});
