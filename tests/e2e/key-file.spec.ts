import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { readDatabase } from '../../dev/browser/database-contents';
import { switchTo } from '../../dev/browser/person';
import { expect, test } from '../harness/browser-test';
import { chooseFile } from '../harness/choose-file';
import { awaitDownload } from '../harness/download';
import { loseFolderKey, makeFolderKey, shownFolderKey } from '../harness/folder-key';
import { holdWorkers } from '../harness/held-workers';

const PASSPHRASE = 'seven green doors';

/** Trying a passphrase is meant to be slow, and takes a busy machine half a minute and more. In ms. */
const TRIED_WITHIN = { timeout: 120_000 };

interface Extension {
  readonly storage: Readonly<Record<'local' | 'session', { get(): Promise<object> }>>;
}

/** Everything that is stored, as text. */
const stored = async (page: Page): Promise<string> => {
  const values = await page.evaluate(async () => {
    const { local, session } = (globalThis as unknown as { chrome: Extension }).chrome.storage;
    return JSON.stringify([await local.get(), await session.get()]);
  });
  return values + JSON.stringify(await readDatabase(page));
};

/** Turns a switch on or off, and sees what the page makes of it. */
async function expectPageAnswers(options: Page, isOn: boolean): Promise<void> {
  const toggle = options.getByRole('switch', { name: 'Back after a few minutes' });
  await expect(toggle).toBeChecked({ checked: !isOn });
  await toggle.click();
  await expect(toggle).toBeChecked({ checked: isOn });
}

test('a passphrase locks and opens the file with the key while the page goes on answering', async ({
  launchEnough,
  inBrowser,
}) => {
  const enough = await launchEnough();
  await enough.waitForWelcome();
  const popup = await enough.openPage('popup');
  await popup.getByRole('textbox').first().fill('bread');
  await popup.getByRole('button', { name: 'Keep', exact: true }).click();
  await expect(popup.getByText('Saved.')).toBeVisible();
  const options = await enough.openPage('options');
  await switchTo(options);
  const key = await makeFolderKey(options, inBrowser);
  const passphrase = options.getByLabel('Passphrase');
  const working = options.getByText('This takes a few seconds. You can go on meanwhile.');

  const downloaded = await awaitDownload(enough, test.info().outputPath('downloads'));
  let release = await holdWorkers(options);
  await passphrase.fill(PASSPHRASE);
  await options.getByRole('button', { name: 'Save the key as a file' }).click();
  await expect(working).toBeVisible();
  await expectPageAnswers(options, true);
  await expect(working).toBeVisible();
  await release();
  const { name, path } = await downloaded();
  expect(name).toBe('enough-key.age');
  const file = await readFile(path);
  expect(file.toString('latin1')).toMatch(/^age-encryption\.org\/v1\n-> scrypt /);
  await expect(working).toBeHidden();
  await expect(passphrase).toHaveValue('');
  expect(await stored(options)).not.toContain(PASSPHRASE);

  await options.getByRole('button', { name: 'I’ve saved it' }).click();
  await loseFolderKey(options, inBrowser);
  const input = options.getByLabel('Choose the file').and(options.locator('input'));
  await passphrase.fill('seven red doors');
  await chooseFile(input, name, file);
  await expect(options.getByText('This passphrase doesn’t open that file.')).toBeVisible(TRIED_WITHIN);

  release = await holdWorkers(options);
  await passphrase.fill(PASSPHRASE);
  await chooseFile(input, name, file);
  await expect(working).toBeVisible();
  await expectPageAnswers(options, false);
  await expect(working).toBeVisible();
  await release();
  await expect(passphrase).toBeHidden(TRIED_WITHIN);
  expect(await shownFolderKey(options)).toBe(key);
  expect(await stored(options)).not.toContain(PASSPHRASE);
});

test('a passphrase whose worker does not start says so in a sentence', async ({
  launchEnough,
  inBrowser,
}) => {
  const enough = await launchEnough();
  await enough.waitForWelcome();
  const options = await enough.openPage('options');
  await switchTo(options);
  await makeFolderKey(options, inBrowser);
  // The file of the worker is not there.
  await options.evaluate(() => {
    const Real = Worker;
    Object.assign(globalThis, {
      Worker: class extends Real {
        constructor() {
          super('/gone.js');
        }
      },
    });
  });
  await options.getByLabel('Passphrase').fill(PASSPHRASE);
  await options.getByRole('button', { name: 'Save the key as a file' }).click();
  await expect(options.getByText('That didn’t work just now. Please try again.')).toBeVisible();
  await expect(options.getByLabel('Passphrase')).toHaveValue(PASSPHRASE);
});
