import { beginOn, registeredHosts, usageOf } from '../../dev/browser/journey';
import { scrollFeed, switchTo } from '../../dev/browser/person';
import { expect, test } from '../harness/browser-test';
import { answerPermissionPrompt } from '../harness/permission-prompt';
import { grantedTo, launchShipped } from '../harness/production-build';

const EXACTLY = [
  'https://instagram.com/*',
  'https://mobile.twitter.com/*',
  'https://mobile.x.com/*',
  'https://twitter.com/*',
  'https://www.instagram.com/*',
  'https://www.twitter.com/*',
  'https://www.x.com/*',
  'https://x.com/*',
];

test('the welcome page opens after install, and no sensor runs yet', async ({ launchEnough }) => {
  const enough = await launchEnough();
  const welcome = await enough.waitForWelcome();
  await expect(welcome.getByRole('button', { name: 'Allow and begin' })).toBeVisible();
  // The experiment is explained before it begins.
  await expect(welcome.getByText('Enough skips 3 in 10 nudges at random')).toBeVisible();
  expect(await registeredHosts(welcome)).toEqual([]);
});

test('choosing Instagram and X runs the sensor on exactly their hosts', async ({ enough }) => {
  const welcome = await beginOn(enough, ['Instagram', 'X']);
  expect(await registeredHosts(welcome)).toEqual(EXACTLY);
});

test('denying the real prompt changes nothing, and allowing it runs the sensor on open tabs at once', async ({
  launch,
  display,
  feed,
  inBrowser,
}) => {
  const enough = await launchShipped(launch, display, inBrowser);
  const welcome = await enough.waitForWelcome();
  expect(await grantedTo(welcome)).toEqual([]);
  const page = await enough.context.newPage();
  await page.goto(feed.url('www.instagram.com'));
  await switchTo(welcome);

  await welcome.getByRole('checkbox', { name: 'Instagram' }).check();
  await welcome.getByRole('checkbox', { name: 'X', exact: true }).check();
  await welcome.getByRole('button', { name: 'Allow and begin' }).click();
  const says = await answerPermissionPrompt(enough, display, welcome, 'deny');
  // The page quotes the prompt. Nothing can read Chromium's.
  const [quoted] = /(?<=“).+(?=”)/.exec(await welcome.getByText('will ask once').innerText()) ?? [];
  if (says !== undefined) expect(says.toLowerCase()).toContain(quoted);
  await expect(welcome.getByText('Nothing was turned on.')).toBeVisible();
  expect(await grantedTo(welcome)).toEqual([]);
  expect(await registeredHosts(welcome)).toEqual([]);

  await welcome.getByRole('button', { name: 'Allow and begin' }).click();
  await answerPermissionPrompt(enough, display, welcome, 'allow');
  await expect(welcome.getByRole('heading', { name: 'You’re set.' })).toBeVisible();
  expect(await grantedTo(welcome)).toEqual(EXACTLY);
  await expect.poll(() => registeredHosts(welcome)).toEqual(EXACTLY);

  await switchTo(page);
  await scrollFeed(page, { forMs: 3_000 });
  await switchTo(welcome);
  await expect.poll(async () => (await usageOf(welcome, 'instagram')).passiveMs).toBeGreaterThan(2_000);
});
