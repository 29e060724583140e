import { readFile, writeFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { readDatabase } from '../../dev/browser/database-contents';
import { expect, test } from '../harness/browser-test';
import { awaitDownload } from '../harness/download';

const keep = async (popup: Page, words: string) => {
  await popup.getByRole('textbox').first().fill(words);
  await popup.getByRole('button', { name: 'Keep' }).click();
  await expect(popup.getByText('Saved.')).toBeVisible();
};

/** All rows, without what is remembered of a shared folder. */
const storedRows = async (page: Page) => {
  const { folder: _folder, ...rows } = await readDatabase(page);
  return rows;
};

test('a copy brings back what was erased, after showing what is in it, and can be undone', async ({
  enough,
}) => {
  await keep(await enough.openPage('popup'), 'bread');
  const options = await enough.openPage('options');
  const downloaded = await awaitDownload(enough, test.info().outputPath('downloads'));
  await options.getByRole('button', { name: 'Save a copy' }).click();
  const file = await downloaded();
  const before = await storedRows(options);

  await options.getByRole('button', { name: 'Erase everything…' }).click();
  await options.getByRole('dialog').getByRole('button', { name: 'Erase for good' }).click();
  await expect(options.getByText('Everything is erased.')).toBeVisible();

  await options.locator('.import-file').setInputFiles(file.path);
  const dialog = options.getByRole('dialog', { name: 'Bring this in?' });
  await expect(dialog.getByText('1 entry in your journal')).toBeVisible();
  expect(Object.values(await storedRows(options)).flat()).toEqual([]);
  await dialog.getByRole('button', { name: 'Add to what’s here' }).click();
  await expect(options.getByText('It’s all here now.')).toBeVisible();
  expect(await storedRows(options)).toEqual(before);

  await options.getByRole('button', { name: 'Undo' }).click();
  await expect(options.getByText('Everything is as it was before.')).toBeVisible();
  expect(Object.values(await storedRows(options)).flat()).toEqual([]);
});

test('a damaged file is refused in a sentence and changes nothing', async ({ enough }) => {
  await keep(await enough.openPage('popup'), 'bread');
  const options = await enough.openPage('options');
  const downloaded = await awaitDownload(enough, test.info().outputPath('downloads'));
  await options.getByRole('button', { name: 'Save a copy' }).click();
  const text = await readFile((await downloaded()).path, 'utf8');
  const before = await storedRows(options);
  const damaged = test.info().outputPath('damaged.json');
  await writeFile(damaged, text.slice(0, -20));
  await options.locator('.import-file').setInputFiles(damaged);
  await expect(options.getByText('This file is cut off or damaged. Nothing was changed.')).toBeVisible();
  expect(await storedRows(options)).toEqual(before);
});
