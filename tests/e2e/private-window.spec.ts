import { beginOn, usageOf } from '../../dev/browser/journey';
import { scrollFeed, switchTo } from '../../dev/browser/person';
import { expect, test } from '../harness/browser-test';

test('the extension cannot be turned on for private windows, and nothing is measured there', async ({
  enough,
  feed,
}) => {
  const own = await beginOn(enough, ['Instagram', 'X']);
  const about = await enough.context.newPage();
  await about.goto(`chrome://extensions/?id=${enough.id}`);
  await expect(about.getByRole('switch', { name: 'On, extension enabled' })).toBeChecked();
  await expect(about.getByRole('switch', { name: /incognito/i })).toHaveCount(0);

  const window = await enough.browser.newContext();
  const page = await window.newPage();
  await page.goto(feed.url('www.instagram.com'));
  await scrollFeed(page, { forMs: 3_000 });
  await window.close();

  // A later report from a window that is not private shows that earlier reports have arrived.
  const other = await enough.context.newPage();
  await other.goto(feed.url('x.com', '/home'));
  await scrollFeed(other, { forMs: 1_000 });
  await switchTo(own);
  await expect.poll(async () => (await usageOf(own, 'x')).passiveMs).toBeGreaterThan(500);
  expect(await usageOf(own, 'instagram')).toEqual({ passiveMs: 0, activeMs: 0 });
});
