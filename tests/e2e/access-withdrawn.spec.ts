import { registeredHosts, usageOf } from '../../dev/browser/journey';
import { scrollFeed, switchTo } from '../../dev/browser/person';
import { expect, test } from '../harness/browser-test';
import { withdrawAccessInBrowser } from '../harness/extension-management';
import { answerPermissionPrompt } from '../harness/permission-prompt';
import { beginByPrompt, grantedTo, launchShipped } from '../harness/production-build';

const INSTAGRAM = ['https://instagram.com/*', 'https://www.instagram.com/*'];
const X = [
  'https://mobile.twitter.com/*',
  'https://mobile.x.com/*',
  'https://twitter.com/*',
  'https://www.twitter.com/*',
  'https://www.x.com/*',
  'https://x.com/*',
];

test('access withdrawn in the browser stops the sensor, is reported on the pages, and can be requested again', async ({
  launch,
  display,
  feed,
  inBrowser,
}) => {
  const enough = await launchShipped(launch, display, inBrowser);
  const own = await beginByPrompt(enough, display, ['Instagram', 'X']);
  const page = await enough.context.newPage();
  await page.goto(feed.url('www.instagram.com'));
  await scrollFeed(page, { forMs: 2_000 });
  await switchTo(own);
  await expect.poll(async () => (await usageOf(own, 'instagram')).passiveMs).toBeGreaterThan(1_000);

  await withdrawAccessInBrowser(enough, X);
  const stillGranted = await grantedTo(own);
  expect(stillGranted).toEqual(X);
  await expect.poll(() => registeredHosts(own)).toEqual(stillGranted);
  const stored = await usageOf(own, 'instagram');

  // First with the sensor that runs in the open tab, then after a reload.
  for (const again of [false, true]) {
    await switchTo(page);
    if (again) await page.reload();
    await scrollFeed(page, { forMs: 1_500 });
    await switchTo(own);
  }
  // A later report of a site that is still on shows that earlier reports have arrived.
  const other = await enough.context.newPage();
  await other.goto(feed.url('x.com', '/home'));
  await scrollFeed(other, { forMs: 1_500 });
  await switchTo(own);
  await expect.poll(async () => (await usageOf(own, 'x')).passiveMs).toBeGreaterThan(500);
  expect(await usageOf(own, 'instagram')).toEqual(stored);

  const popup = await enough.openPage('popup');
  await expect(popup.getByText('The browser took away access to some of your sites')).toBeVisible();
  const opened = enough.context.waitForEvent('page');
  await popup.getByRole('button', { name: 'See which ones' }).click();
  const options = await opened;
  const allowAgain = options.getByRole('button', { name: 'Allow again' });
  await expect(
    options.getByText('The browser took away access, so your time here isn’t measured.'),
  ).toHaveCount(1);
  await expect(allowAgain).toHaveCount(1);
  await expect(allowAgain).toHaveAccessibleName('Allow again: Instagram');

  await allowAgain.click();
  await answerPermissionPrompt(enough, display, options, 'deny');
  await expect(
    options.getByText('Instagram still isn’t allowed in your browser, so your time there isn’t measured.'),
  ).toBeVisible();
  await expect(allowAgain).toBeVisible();
  expect(await grantedTo(own)).toEqual(stillGranted);

  await allowAgain.click();
  await answerPermissionPrompt(enough, display, options, 'allow');
  await expect(allowAgain).toBeHidden();
  expect(await grantedTo(own)).toEqual([...stillGranted, ...INSTAGRAM].sort());
  await switchTo(page);
  await scrollFeed(page, { forMs: 2_000 });
  await switchTo(own);
  await expect
    .poll(async () => (await usageOf(own, 'instagram')).passiveMs)
    .toBeGreaterThan(stored.passiveMs + 1_000);
});
