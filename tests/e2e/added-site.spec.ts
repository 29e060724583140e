import type { Page } from '@playwright/test';
import { beginOn, registeredHosts, usageOf } from '../../dev/browser/journey';
import { scrollFeed, switchTo } from '../../dev/browser/person';
import { expect, test } from '../harness/browser-test';

/** Opens the form that adds another site. */
async function openForm(page: Page) {
  await page.getByText('Another site…').click();
  return {
    field: page.getByRole('textbox', { name: 'Address of the site' }),
    add: page.getByRole('button', { name: 'Add', exact: true }),
    isMastodon: page.getByRole('checkbox', { name: 'This is a Mastodon server' }),
  };
}

test('a site added by its address is stored and shown under its host, and leaves the list when turned off', async ({
  enough,
  feed,
}) => {
  const own = await beginOn(enough, ['Instagram']);
  const page = await enough.context.newPage();
  await page.goto(feed.url('nearby.example', '/direct/inbox/'));
  const options = await enough.openPage('options');
  const { field, add } = await openForm(options);
  await field.fill('https://nearby.example/some/path');
  await add.click();
  await expect(options.getByText('Added nearby.example.')).toBeVisible();
  await expect(field).toHaveValue('');
  const row = options.getByRole('switch', { name: 'nearby.example' });
  await expect(row).toBeChecked();
  await expect.poll(() => registeredHosts(own)).toContain('https://nearby.example/*');

  await switchTo(page);
  await scrollFeed(page, { forMs: 3_000 });
  await switchTo(own);
  await expect
    .poll(async () => (await usageOf(own, 'nearby.example', 'feed')).passiveMs)
    .toBeGreaterThan(2_000);
  const popup = await enough.openPage('popup');
  await expect(popup.getByText('nearby.example', { exact: true })).toBeVisible();

  await switchTo(options);
  await row.click();
  await expect(options.getByText('nearby.example is off and no longer on the list.')).toBeVisible();
  await expect(row).toBeHidden();
  await expect.poll(() => registeredHosts(own)).not.toContain('https://nearby.example/*');
  expect((await usageOf(own, 'nearby.example')).passiveMs).toBeGreaterThan(2_000);
});

for (const [added, landing] of [
  ['nearby.example', 'www.nearby.example'],
  ['www.nearby.example', 'nearby.example'],
] as const) {
  test(`a site added as ${added} is measured where its server redirects to ${landing}`, async ({
    enough,
    feed,
  }) => {
    const own = await beginOn(enough, ['Instagram']);
    feed.redirect({ [added]: landing });
    const options = await enough.openPage('options');
    const { field, add } = await openForm(options);
    await field.fill(added);
    await add.click();
    await expect(options.getByText('Added nearby.example.')).toBeVisible();
    await expect.poll(() => registeredHosts(own)).toContain(`https://${landing}/*`);

    const page = await enough.context.newPage();
    await page.goto(feed.url(added));
    expect(new URL(page.url()).hostname).toBe(landing);
    await scrollFeed(page, { forMs: 3_000 });
    await switchTo(own);
    await expect.poll(async () => (await usageOf(own, 'nearby.example')).passiveMs).toBeGreaterThan(2_000);

    await switchTo(options);
    await field.fill(landing);
    await add.click();
    await expect(options.getByText('You’ve already added nearby.example.')).toBeVisible();
  });
}

test('a Mastodon server added on the welcome page has the surfaces of Mastodon', async ({ enough, feed }) => {
  const welcome = await enough.waitForWelcome();
  const { field, add, isMastodon } = await openForm(welcome);
  await field.fill('nearby.example');
  await isMastodon.check();
  await add.click();
  await expect(welcome.getByRole('checkbox', { name: 'nearby.example' })).toBeChecked();
  await beginOn(enough, []);
  await expect(welcome.getByText('Enough now works on nearby.example.')).toBeVisible();
  await expect
    .poll(() => registeredHosts(welcome))
    .toEqual(['https://nearby.example/*', 'https://www.nearby.example/*']);

  const page = await enough.context.newPage();
  await page.goto(feed.url('nearby.example', '/@annaberg'));
  await scrollFeed(page, { forMs: 2_000 });
  await switchTo(welcome);
  await expect
    .poll(async () => (await usageOf(welcome, 'nearby.example', 'profile')).passiveMs)
    .toBeGreaterThan(1_000);
});

test('an invalid site address shows one sentence and changes nothing', async ({ enough }) => {
  const own = await beginOn(enough, ['Instagram']);
  const before = await registeredHosts(own);
  const options = await enough.openPage('options');
  const switches = options.getByRole('switch');
  await expect(options.getByRole('switch', { name: 'Instagram' })).toBeVisible();
  const shown = await switches.count();
  const { field, add } = await openForm(options);
  for (const [typed, answer] of [
    ['', 'Type the address of a site first, such as example.org.'],
    ['hello there', 'That doesn’t look like the address of a site.'],
    ['*.example.org', 'That doesn’t look like the address of a site.'],
    ['anna@mastodon.example', 'That looks like an account.'],
    ['localhost', 'Enough needs a name with a dot in it'],
    ['192.168.0.1', 'Enough needs a name with a dot in it'],
    ['example.org:8080', 'Leave out the colon and the number after it.'],
    ['ftp://example.org', 'Enough works on websites only'],
  ] as const) {
    await field.fill(typed);
    await add.click();
    await expect(options.getByText(answer)).toBeVisible();
    await expect(field).toHaveValue(typed);
  }
  expect(await switches.count()).toBe(shown);
  expect(await registeredHosts(own)).toEqual(before);

  await field.fill('instagram.com/anna.berg');
  await add.click();
  await expect(options.getByText('You’ve already added Instagram.')).toBeVisible();
  await field.fill('https://pinterest.com/annaberg/');
  await add.click();
  await expect(options.getByText('That’s Pinterest. Enough knows all its addresses.')).toBeVisible();
  expect(await registeredHosts(own)).toEqual(before);
  await options.getByRole('button', { name: 'Add Pinterest' }).click();
  await expect(options.getByRole('switch', { name: 'Pinterest' })).toBeChecked();
  await expect.poll(() => registeredHosts(own)).toContain('https://www.pinterest.com/*');
});
