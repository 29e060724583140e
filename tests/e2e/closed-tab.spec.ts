import { usageOf } from '../../dev/browser/journey';
import { scrollFeed, switchTo } from '../../dev/browser/person';
import { pressKeys } from '../../dev/browser/xvfb';
import { expect, test } from '../harness/fixtures';
import { beginByPrompt, launchShipped } from '../harness/shipped';

/** Until a tab is closed, from the keys being pressed. */
const TOLERATED_MS = 1_000;

/** Well before the sensor's regular report, which comes every 15 s in the build that is shipped. */
const SHORT_VISIT_MS = 5_000;

test('a short visit that wakes the worker, and ends with its tab, is kept whole', async ({
  launch,
  display,
  feed,
}) => {
  const enough = await launchShipped(launch, display);
  const own = await beginByPrompt(enough, display, ['Instagram']);
  await enough.stopWorker();
  const page = await enough.context.newPage();
  await page.goto(feed.url('www.instagram.com'));
  await scrollFeed(page, { forMs: SHORT_VISIT_MS });

  const closed = page.waitForEvent('close');
  const looked = await page.evaluate(() => performance.now());
  const pressed = performance.now();
  await pressKeys(display.name, 'ctrl+w');
  await closed;
  const closing = performance.now() - pressed;
  await switchTo(own);
  await expect
    .poll(async () => (await usageOf(own, 'instagram')).passiveMs)
    .toBeGreaterThan(looked - TOLERATED_MS);
  expect((await usageOf(own, 'instagram')).passiveMs).toBeLessThan(looked + closing + TOLERATED_MS);
});
