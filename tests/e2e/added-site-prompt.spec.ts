import { registeredHosts, usageOf } from '../../dev/browser/journey';
import { scrollFeed, switchTo } from '../../dev/browser/person';
import { expect, test } from '../harness/browser-test';
import { answerPermissionPrompt } from '../harness/permission-prompt';
import { grantedTo, launchShipped } from '../harness/production-build';

const EXACTLY = ['https://nearby.example/*', 'https://www.nearby.example/*'];

test('the real prompt on the options page requests exactly the added host, with and without www', async ({
  launch,
  display,
  feed,
  inBrowser,
}) => {
  const enough = await launchShipped(launch, display, inBrowser);
  // The welcome page opens by itself and would cover pages that were opened before it.
  await enough.waitForWelcome();
  const page = await enough.context.newPage();
  await page.goto(feed.url('nearby.example'));
  const options = await enough.openPage('options');
  await options.getByText('Another site…').click();
  const field = options.getByRole('textbox', { name: 'Address of the site' });
  const add = options.getByRole('button', { name: 'Add', exact: true });
  const row = options.getByRole('switch', { name: 'nearby.example' });

  await field.fill('https://nearby.example/some/path');
  await add.click();
  await answerPermissionPrompt(enough, display, options, 'deny');
  const declined = options.getByText('nearby.example wasn’t allowed in your browser, so it stays off.');
  await expect(declined).toHaveCount(1);
  await expect(declined).toBeVisible();
  await expect(field).toHaveValue('https://nearby.example/some/path');
  await expect(row).toBeHidden();
  expect(await grantedTo(options)).toEqual([]);
  expect(await registeredHosts(options)).toEqual([]);

  await add.click();
  await answerPermissionPrompt(enough, display, options, 'allow');
  await expect(options.getByText('Added nearby.example.')).toBeVisible();
  await expect(declined).toBeHidden();
  await expect(row).toBeChecked();
  expect(await grantedTo(options)).toEqual(EXACTLY);
  await expect.poll(() => registeredHosts(options)).toEqual(EXACTLY);

  await switchTo(page);
  await scrollFeed(page, { forMs: 2_000 });
  await switchTo(options);
  await expect.poll(async () => (await usageOf(options, 'nearby.example')).passiveMs).toBeGreaterThan(1_000);
});

test('the real prompt on the welcome page requests exactly the added host, with and without www', async ({
  launch,
  display,
  feed,
  inBrowser,
}) => {
  const enough = await launchShipped(launch, display, inBrowser);
  const welcome = await enough.waitForWelcome();
  await welcome.getByText('Another site…').click();
  await welcome.getByRole('textbox', { name: 'Address of the site' }).fill('nearby.example');
  await welcome.getByRole('button', { name: 'Add', exact: true }).click();
  const pick = welcome.getByRole('checkbox', { name: 'nearby.example' });
  await expect(pick).toBeChecked();
  const begin = welcome.getByRole('button', { name: 'Allow and begin' });

  await begin.click();
  await answerPermissionPrompt(enough, display, welcome, 'deny');
  await expect(welcome.getByText('Nothing was turned on.')).toBeVisible();
  await expect(pick).toBeChecked();
  expect(await grantedTo(welcome)).toEqual([]);
  expect(await registeredHosts(welcome)).toEqual([]);

  await begin.click();
  await answerPermissionPrompt(enough, display, welcome, 'allow');
  await expect(welcome.getByText('Enough now works on nearby.example.')).toBeVisible();
  expect(await grantedTo(welcome)).toEqual(EXACTLY);
  await expect.poll(() => registeredHosts(welcome)).toEqual(EXACTLY);

  const page = await enough.context.newPage();
  await page.goto(feed.url('nearby.example'));
  await scrollFeed(page, { forMs: 2_000 });
  await switchTo(welcome);
  await expect.poll(async () => (await usageOf(welcome, 'nearby.example')).passiveMs).toBeGreaterThan(1_000);
});
