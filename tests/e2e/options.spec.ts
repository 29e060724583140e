import { readFile } from 'node:fs/promises';
import { readDatabase } from '../../dev/browser/database-contents';
import { beginOn, registeredHosts, usageOf } from '../../dev/browser/journey';
import { scrollFeed, switchTo } from '../../dev/browser/person';
import { FOLDER_STORES } from '../../lib/storage/database/schema';
import { expect, test } from '../harness/browser-test';
import { awaitDownload } from '../harness/download';
import { openOptionsInBrowser } from '../harness/extension-management';

test('turning a site on or off starts or stops its sensor', async ({ enough }) => {
  const own = await beginOn(enough, ['Instagram']);
  const options = await enough.openPage('options');
  await expect(options.getByRole('switch', { name: 'Instagram' })).toBeChecked();
  await options.getByText('More sites').click();
  await options.getByRole('switch', { name: 'Reddit' }).click();
  await expect.poll(() => registeredHosts(own)).toContain('https://www.reddit.com/*');
  await options.getByRole('switch', { name: 'Instagram' }).click();
  await expect.poll(() => registeredHosts(own)).not.toContain('https://www.instagram.com/*');
  await options.reload();
  await options.getByText('More sites').click();
  await expect(options.getByRole('switch', { name: 'Instagram' })).not.toBeChecked();
  await expect(options.getByRole('switch', { name: 'Reddit' })).toBeChecked();
});

test('the minutes before the first nudge are stored', async ({ enough }) => {
  const options = await enough.openPage('options');
  const minutes = options.getByRole('slider', { name: 'First nudge after' });
  await minutes.focus();
  for (let steps = 0; steps < 4; steps++) await minutes.press('ArrowRight');
  await expect(options.getByText('Saved: 12 minutes.')).toBeVisible();
  await options.reload();
  await expect(minutes).toHaveValue('12');
});

test('the hour at which a day begins is stored', async ({ enough }) => {
  const options = await enough.openPage('options');
  const dayStart = options.getByRole('combobox', { name: 'Your day begins at' });
  await expect(dayStart).toHaveValue('4');
  await dayStart.selectOption('6');
  await expect(dayStart).toHaveValue('6');
  await options.reload();
  await expect(dayStart).toHaveValue('6');
});

/** What is known of a folder is no part of an export. */
const NO_PART: readonly string[] = FOLDER_STORES;

test('the export is one JSON file with everything that is stored', async ({ enough, feed }) => {
  const own = await beginOn(enough, ['Instagram']);
  const page = await enough.context.newPage();
  await page.goto(feed.url('www.instagram.com'));
  await scrollFeed(page, { forMs: 2_000 });
  const popup = await enough.openPage('popup');
  await popup.getByRole('textbox').first().fill('bread');
  await popup.getByRole('button', { name: 'Keep' }).click();
  await expect(popup.getByText('Saved.')).toBeVisible();
  await expect.poll(async () => (await usageOf(own, 'instagram')).passiveMs).toBeGreaterThan(1_000);

  const options = await enough.openPage('options');
  const folder = test.info().outputPath('downloads');
  const downloaded = await awaitDownload(enough, folder);
  await options.getByRole('button', { name: 'Save a copy' }).click();
  const file = await downloaded();
  expect(file.name).toMatch(/^enough-\d{4}-\d\d-\d\d\.json$/);
  const exported = JSON.parse(await readFile(file.path, 'utf8'));
  const stored = Object.entries(await readDatabase(own)).filter(([store]) => !NO_PART.includes(store));
  expect(exported).toMatchObject({ format: 'enough.export', version: 2, ...Object.fromEntries(stored) });
  expect(exported.usage[0]).toMatchObject({
    day: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
    hour: expect.any(Number),
    site: 'instagram',
    surface: 'feed',
    passiveMs: expect.any(Number),
    activeMs: 0,
  });
  expect(exported.gratitude).toMatchObject([{ text: 'bread' }]);
  expect(exported.settings.sites).toMatchObject([{ site: 'instagram' }]);
});

test('erasing asks first, leaves no row, and earlier measurements do not come back', async ({
  enough,
  feed,
}) => {
  const own = await beginOn(enough, ['Instagram']);
  const page = await enough.context.newPage();
  await page.goto(feed.url('www.instagram.com'));
  await scrollFeed(page, { forMs: 2_000 });
  const options = await enough.openPage('options');
  await expect.poll(async () => (await usageOf(own, 'instagram')).passiveMs).toBeGreaterThan(1_000);

  await options.getByRole('button', { name: 'Erase everything…' }).click();
  const dialog = options.getByRole('dialog', { name: 'Erase everything?' });
  await dialog.getByRole('button', { name: 'Keep it all' }).click();
  await expect(dialog).toBeHidden();
  expect((await usageOf(own, 'instagram')).passiveMs).toBeGreaterThan(1_000);

  await options.getByRole('button', { name: 'Erase everything…' }).click();
  await dialog.getByRole('button', { name: 'Erase for good' }).click();
  await expect(options.getByText('Everything is erased.')).toBeVisible();
  expect(Object.values(await readDatabase(own)).flat()).toEqual([]);
  await expect(options.getByRole('switch', { name: 'Instagram' })).toBeChecked();

  const back = Date.now();
  await switchTo(page);
  await scrollFeed(page, { forMs: 1_500 });
  await switchTo(own);
  await expect.poll(async () => (await usageOf(own, 'instagram')).passiveMs).toBeGreaterThan(500);
  expect((await usageOf(own, 'instagram')).passiveMs).toBeLessThanOrEqual(Date.now() - back);
});

test('one invalid setting is reset, and all other settings are kept', async ({ enough, feed }) => {
  const own = await beginOn(enough, ['Instagram']);
  await own.evaluate(async () => {
    const { storage } = (globalThis as unknown as { chrome: { storage: { local: LocalStorage } } }).chrome;
    const { settings } = await storage.local.get('settings');
    await storage.local.set({ settings: { ...settings, firstNudgeMinutes: 'often' } });
  });
  const options = await enough.openPage('options');
  await expect(options.getByRole('switch', { name: 'Instagram' })).toBeChecked();
  await expect(options.getByRole('slider', { name: 'First nudge after' })).toHaveValue('8');
  const page = await enough.context.newPage();
  await page.goto(feed.url('www.instagram.com'));
  await scrollFeed(page, { forMs: 1_500 });
  await switchTo(own);
  await expect.poll(async () => (await usageOf(own, 'instagram')).passiveMs).toBeGreaterThan(500);
});

interface LocalStorage {
  get(key: string): Promise<{ settings: object }>;
  set(values: object): Promise<void>;
}

test('the browser’s own page about extensions opens the options in a tab, with the question before erasing in view', async ({
  enough,
}) => {
  await enough.waitForWelcome();
  const options = await openOptionsInBrowser(enough);
  expect(await options.evaluate(() => window === window.top)).toBe(true);
  await options.getByRole('button', { name: 'Erase everything…' }).click();
  const dialog = options.getByRole('dialog', { name: 'Erase everything?' });
  await expect(dialog).toBeInViewport({ ratio: 1 });
  await dialog.getByRole('button', { name: 'Keep it all' }).click();
  await expect(dialog).toBeHidden();
});
