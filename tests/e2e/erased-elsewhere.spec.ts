import type { Page } from '@playwright/test';
import { beginOn } from '../../dev/browser/journey';
import { putRows } from '../../dev/browser/stored-ledger';
import { guessRow } from '../builders/days-ago';
import { type EnoughBrowser, expect, test } from '../harness/browser-test';
import { awaitDownload } from '../harness/download';

/** Begins a practice in a tab and leaves it half written there. */
async function beginPractice(enough: EnoughBrowser) {
  const page = await enough.openPage('practices');
  await page.getByRole('link', { name: 'Small wins' }).click();
  const field = page.getByRole('textbox');
  await field.fill('Rang the');
  const again = await enough.openPage('practices');
  await expect(again.getByRole('listitem').filter({ hasText: 'Small wins' })).toContainText(
    'your words are still here',
  );
  return { field, again };
}

async function eraseDay(enough: EnoughBrowser): Promise<void> {
  const log = await enough.openPage('log');
  await log.getByRole('button', { name: 'Erase everything from this day' }).click();
  await expect(log.getByRole('button', { name: 'Put it back' })).toBeVisible();
}

async function eraseEverything(enough: EnoughBrowser): Promise<void> {
  await eraseEverythingIn(await enough.openPage('options'));
}

async function eraseEverythingIn(options: Page): Promise<void> {
  await options.getByRole('button', { name: 'Erase everything…' }).click();
  await options.getByRole('button', { name: 'Erase for good' }).click();
  await expect(options.getByText('Everything is erased.')).toBeVisible();
}

for (const [what, erase] of [
  ['their day', eraseDay],
  ['everything', eraseEverything],
] as const) {
  test(`half-written words in an open page go when ${what} is erased in another`, async ({ enough }) => {
    const { field, again } = await beginPractice(enough);
    await erase(enough);
    await expect(field).toHaveValue('');
    await expect(again.getByText('your words are still here')).toHaveCount(0);
  });
}

test('half-written words stay when another day is erased', async ({ enough }) => {
  const { field, again } = await beginPractice(enough);
  const log = await enough.openPage('log');
  await log.getByRole('button', { name: 'Previous day' }).click();
  await log.getByRole('button', { name: 'Erase everything from this day' }).click();
  await expect(log.getByRole('button', { name: 'Put it back' })).toBeVisible();
  await expect(field).toHaveValue('Rang the');
  await expect(again.getByText('your words are still here')).toBeVisible();
});

for (const where of ['there', 'in another page'] as const) {
  test(`a file brought in and an erased site can’t be undone once everything is erased ${where}`, async ({
    enough,
  }) => {
    await beginOn(enough, ['Instagram']);
    const options = await enough.openPage('options');
    const downloaded = await awaitDownload(enough, test.info().outputPath('downloads'));
    await options.getByRole('button', { name: 'Save a copy' }).click();
    await options.locator('.import-file').setInputFiles((await downloaded()).path);
    await options.getByRole('button', { name: 'Replace what’s here' }).click();
    const undo = options.getByRole('button', { name: 'Undo' });
    await expect(undo).toBeVisible();
    await options.getByText('Nudges on this site').first().click();
    await options.getByRole('button', { name: 'Erase what was measured on Instagram' }).click();
    const putBack = options.getByRole('button', { name: 'Put it back' });
    await expect(putBack).toBeVisible();

    if (where === 'there') await eraseEverythingIn(options);
    else await eraseEverything(enough);
    await expect(undo).toHaveCount(0);
    await expect(putBack).toHaveCount(0);
  });
}

test('an erased entry can’t be put back in the log once everything is erased', async ({ enough }) => {
  const log = await enough.openPage('log');
  await putRows(log, { guesses: [guessRow()] });
  await log.reload();
  await log.getByRole('button', { name: /^Erase:/ }).click();
  const putBack = log.getByRole('button', { name: 'Put it back' });
  await expect(putBack).toBeVisible();
  await eraseEverything(enough);
  await expect(putBack).toHaveCount(0);
});
