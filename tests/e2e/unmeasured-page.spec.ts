import { beginOn, registeredHosts, usageOf } from '../../dev/browser/journey';
import { scrollFeed, switchTo } from '../../dev/browser/person';
import { expect, test } from '../harness/browser-test';
import { withdrawAccessInBrowser } from '../harness/extension-management';
import { answerPermissionPrompt } from '../harness/permission-prompt';
import { beginByPrompt, grantedTo, launchShipped } from '../harness/production-build';
import { openPopupOverPage } from '../harness/real-popup';
import { breakInWorker } from '../harness/worker-calls';

test('an added site that redirects elsewhere is offered by the address of the page, and counts there once it is added', async ({
  display,
  launchEnough,
  feed,
}) => {
  const enough = await launchEnough({ display: display.name });
  const own = await beginOn(enough, ['Instagram']);
  const options = await enough.openPage('options');
  await options.getByText('Another site…').click();
  const field = options.getByRole('textbox', { name: 'Address of the site' });
  const add = options.getByRole('button', { name: 'Add', exact: true });
  await field.fill('nearby.example');
  await add.click();
  await expect.poll(() => registeredHosts(own)).toContain('https://nearby.example/*');
  await expect(options.getByText('No time has been counted here lately.')).toBeVisible();

  feed.redirect({ 'nearby.example': 'm.nearby.example' });
  const page = await enough.context.newPage();
  await page.goto(feed.url('nearby.example'));
  const mobile = await openPopupOverPage(enough, display.name);
  await expect
    .poll(() => mobile.text())
    .toContain('This page’s address is m.nearby.example, which doesn’t count as nearby.example yet.');
  await mobile.close();

  feed.redirect({ 'nearby.example': 'elsewhere.example' });
  await page.goto(feed.url('nearby.example', '/home'));
  const popup = await openPopupOverPage(enough, display.name);
  await expect
    .poll(() => popup.text())
    .toContain(
      'No time on nearby.example has been counted lately. If you went there and ended up here, its address may now be elsewhere',
    );
  await popup.press('Add this address');
  await expect(field).toHaveValue('elsewhere.example');
  await add.click();
  await answerPermissionPrompt(enough, display, options, 'allow');
  await expect(options.getByText('Added elsewhere.example.')).toBeVisible();
  expect(new URL(options.url()).hash).toBe('');

  await switchTo(page);
  await scrollFeed(page, { forMs: 2_000 });
  await switchTo(own);
  await expect.poll(async () => (await usageOf(own, 'elsewhere.example')).passiveMs).toBeGreaterThan(1_000);
  await switchTo(page);
  const after = await openPopupOverPage(enough, display.name);
  await expect.poll(() => after.text()).toContain('Nudges can be shown on elsewhere.example.');
  expect(await after.text()).not.toContain('lately');
});

test('on a page to which the browser withdrew access, the popup says so and asks for it again', async ({
  launch,
  display,
  feed,
  inBrowser,
}) => {
  const enough = await launchShipped(launch, display, inBrowser);
  const own = await beginByPrompt(enough, display, ['Instagram', 'X']);
  await withdrawAccessInBrowser(enough, ['https://x.com/*']);
  await expect.poll(() => grantedTo(own)).toEqual(['https://x.com/*']);
  const page = await enough.context.newPage();
  await page.goto(feed.url('www.instagram.com'));
  const popup = await openPopupOverPage(enough, display.name);
  await expect
    .poll(() => popup.text())
    .toContain(
      'Your browser doesn’t let Enough work on Instagram here, so your time on this page isn’t measured.',
    );
  await popup.press('Allow again');
  await answerPermissionPrompt(enough, display, page, 'allow');
  await expect.poll(() => grantedTo(own)).toContain('https://www.instagram.com/*');
  await expect.poll(() => registeredHosts(own)).toContain('https://www.instagram.com/*');
  await scrollFeed(page, { forMs: 2_000 });
  await switchTo(own);
  await expect.poll(async () => (await usageOf(own, 'instagram')).passiveMs).toBeGreaterThan(1_000);
});

test('on a page on which measuring could not begin, the popup says so and reloads the page', async ({
  display,
  launchEnough,
  feed,
}) => {
  const enough = await launchEnough({ display: display.name });
  const page = await enough.context.newPage();
  await page.goto(feed.url('www.instagram.com'));
  const mend = await breakInWorker(enough, 'scripting', 'executeScript');
  const own = await beginOn(enough, ['Instagram']);
  await switchTo(page);
  const popup = await openPopupOverPage(enough, display.name);
  await expect
    .poll(() => popup.text())
    .toContain('You opened this page before Enough could start on it. Reload it to count your time here.');
  await mend();
  const reloaded = page.waitForEvent('domcontentloaded');
  await popup.press('Reload the page');
  await reloaded;
  await scrollFeed(page, { forMs: 2_000 });
  await switchTo(own);
  await expect.poll(async () => (await usageOf(own, 'instagram')).passiveMs).toBeGreaterThan(1_000);
});

test('on a page that does not answer, the popup says so after a while', async ({
  display,
  launchEnough,
  feed,
}) => {
  const enough = await launchEnough({ display: display.name });
  await beginOn(enough, ['Instagram']);
  const page = await enough.context.newPage();
  await page.goto(feed.url('www.instagram.com'));
  await switchTo(page);
  await page.evaluate(() => {
    setTimeout(() => {
      for (;;);
    });
  });
  const popup = await openPopupOverPage(enough, display.name);
  await expect
    .poll(() => popup.text())
    .toContain('This page isn’t responding right now, so your time here may not count.');
});
