import type { Page } from '@playwright/test';
import { beginOn } from '../../dev/browser/journey';
import { readSettings } from '../../dev/browser/stored-ledger';
import { violationsOn } from '../harness/axe';
import { expect, test } from '../harness/browser-test';

interface StorageApi {
  chrome: { storage: { local: { set(items: object): Promise<void> } } };
}

const settingOf = async (page: Page, name: string) => (await readSettings(page))[name];

test('each pace is described in numbers, and the minutes before the first nudge can be changed', async ({
  enough,
}) => {
  await beginOn(enough, ['Instagram']);
  const options = await enough.openPage('options');
  const paces = options.getByRole('group', { name: 'How often' });
  await expect(paces.getByRole('radio', { name: 'Balanced' })).toBeChecked();
  await paces.getByRole('radio', { name: 'Often' }).check();
  await expect.poll(() => readSettings(options)).toMatchObject({ pace: 'often', firstNudgeMinutes: 5 });
  await expect(paces.getByRole('radio', { name: 'Often' })).toHaveAccessibleDescription(
    'First after 5 minutes At least 15 minutes apart At most 3 an hour At most 8 a day',
  );
  const minutes = options.getByRole('slider', { name: 'First nudge after' });
  await expect(minutes).toHaveValue('5');

  await paces.getByRole('radio', { name: 'Often' }).press('ArrowLeft');
  await paces.getByRole('radio', { name: 'Balanced' }).press('ArrowLeft');
  await expect.poll(() => readSettings(options)).toMatchObject({ pace: 'gentle', firstNudgeMinutes: 15 });
  await expect(minutes).toHaveValue('15');
  await minutes.press('ArrowRight');
  await expect.poll(() => readSettings(options)).toMatchObject({ pace: 'gentle', firstNudgeMinutes: 16 });
  await expect(paces.getByRole('radio', { name: 'Gentle' })).toBeChecked();
  await expect(paces.getByRole('radio', { name: 'Gentle' })).toHaveAccessibleDescription(
    /First after 16 minutes/,
  );
  await expect(options.getByText('In your first week you get fewer')).toContainText(
    'at most 1 an hour and 3 a day',
  );
});

test('each trigger can be switched off, and a text says which nudge is left when all four are off', async ({
  enough,
}) => {
  await beginOn(enough, ['Instagram']);
  const options = await enough.openPage('options');
  const block = options.getByRole('region', { name: 'When a nudge is due' });
  await expect(
    block.getByRole('switch', { name: 'Many profiles in a short time' }),
  ).toHaveAccessibleDescription(/only counts them, in the page’s memory/);
  await block.getByRole('switch', { name: 'Late at night' }).click();
  await block.getByRole('switch', { name: 'Many profiles in a short time' }).click();
  await expect
    .poll(() => settingOf(options, 'triggers'))
    .toEqual({ passive: true, manyProfiles: false, backSoon: false, lateNight: true });
  await block.getByRole('switch', { name: 'Late at night' }).click();
  await expect(block.getByText('With all four off')).toBeHidden();
  await block.getByRole('switch', { name: 'A long stretch of scrolling' }).click();
  await expect(
    block.getByText('With all four off, the only nudge you’ll see is one you ask for'),
  ).toBeVisible();
});

test('a switch is not lost when another one is still being stored', async ({ enough }) => {
  await beginOn(enough, ['Instagram']);
  const options = await enough.openPage('options');
  const block = options.getByRole('region', { name: 'When a nudge is due' });
  await options.evaluate(() => {
    const { local } = (globalThis as unknown as StorageApi).chrome.storage;
    const set = local.set.bind(local);
    const held: (() => void)[] = [];
    local.set = async (items) => {
      await new Promise<void>((resolve) => held.push(resolve));
      await set(items);
    };
    Object.assign(globalThis, { storeNext: () => held.shift()?.() });
  });
  await block.getByRole('switch', { name: 'Late at night' }).click();
  await block.getByRole('switch', { name: 'Many profiles in a short time' }).click();
  await expect
    .poll(async () => {
      await options.evaluate(() => (globalThis as unknown as { storeNext(): void }).storeNext());
      return settingOf(options, 'triggers');
    })
    .toMatchObject({ manyProfiles: false, lateNight: true });
});

test('quiet hours are off at first, can go over midnight, and do not change on invalid input', async ({
  enough,
}) => {
  await beginOn(enough, ['Instagram']);
  const options = await enough.openPage('options');
  const block = options.getByRole('region', { name: 'Quiet hours' });
  await expect(block.getByLabel('From')).toBeHidden();
  await block.getByRole('switch').click();
  await expect.poll(() => settingOf(options, 'quietHours')).toEqual({ from: 22 * 60, to: 7 * 60 });

  await block.getByLabel('From').fill('23:15');
  await expect.poll(() => settingOf(options, 'quietHours')).toEqual({ from: 23 * 60 + 15, to: 7 * 60 });
  await block.getByLabel('to', { exact: true }).fill('23:15');
  await expect(block.getByRole('alert').filter({ hasText: 'Enter two different times.' })).toBeVisible();
  await block.getByLabel('From').fill('');
  await expect(block.getByRole('alert').filter({ hasText: 'Enter both times' })).toContainText(
    'it stays at 11:15 PM to 7:00 AM',
  );
  expect(await violationsOn(options)).toEqual([]);
  expect(await settingOf(options, 'quietHours')).toEqual({ from: 23 * 60 + 15, to: 7 * 60 });

  await options.reload();
  await expect(block.getByLabel('From')).toHaveValue('23:15');
  await block.getByRole('switch').click();
  await expect.poll(() => settingOf(options, 'quietHours')).toBeNull();
});

test('nudges can be paused and resumed, and withholding can be switched off', async ({ enough }) => {
  await beginOn(enough, ['Instagram']);
  const options = await enough.openPage('options');
  await options.getByRole('button', { name: '7 days' }).click();
  await expect(options.getByText('Nudges are paused until')).toBeVisible();
  const week = 7 * 24 * 60 * 60 * 1_000;
  const until = Number(await settingOf(options, 'snoozedUntil'));
  expect(Math.abs(until - Date.now() - week)).toBeLessThan(60_000);
  await options.getByRole('button', { name: 'Show nudges again' }).click();
  await expect.poll(() => settingOf(options, 'snoozedUntil')).toBeNull();

  const withholding = options.getByRole('switch', { name: 'Skip 3 in 10 nudges at random' });
  await expect(withholding).toBeChecked();
  await withholding.click();
  await expect.poll(() => settingOf(options, 'withholding')).toBe(false);
  await expect(withholding).not.toBeChecked();
});

test('nudges can be switched off for one site, and the corner of the card can be chosen for one site', async ({
  enough,
}) => {
  await beginOn(enough, ['Instagram', 'X']);
  const options = await enough.openPage('options');
  const here = () => settingOf(options, 'sites');
  await options.locator('summary').filter({ hasText: 'Nudges on Instagram' }).click();
  const corner = options.getByRole('combobox', { name: 'Corner for the card on Instagram' });
  await corner.selectOption('bottom left');
  await expect.poll(here).toMatchObject([{ site: 'instagram', corner: 'bottomStart' }, { site: 'x' }]);
  await corner.selectOption({ index: 0 });
  await expect.poll(async () => JSON.stringify(await here())).not.toContain('corner');

  await options.getByRole('switch', { name: 'Show nudges on Instagram' }).click();
  await expect.poll(here).toMatchObject([{ site: 'instagram', quiet: true }, { site: 'x' }]);
  await expect(options.getByText('off; time still counts')).toBeVisible();
  await expect(corner).toBeHidden();
  await expect(options.getByRole('switch', { name: 'Instagram', exact: true })).toBeChecked();
});
