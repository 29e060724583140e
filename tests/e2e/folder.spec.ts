import type { Page } from '@playwright/test';
import { expect, type OwnEnoughBrowser, test } from '../harness/browser-test';
import { chooseOwnFolder, type Files, filesIn } from '../harness/own-folder';

/** Carries files into that folder, as Syncthing would. */
const carry = (page: Page, files: Files): Promise<void> =>
  page.evaluate(async (all) => {
    const root = await navigator.storage.getDirectory();
    for (const [path, text] of Object.entries(all)) {
      const parts = `Carried/${path}`.split('/');
      const name = parts.pop() as string;
      let folder = root;
      for (const part of parts) folder = await folder.getDirectoryHandle(part, { create: true });
      const writable = await (await folder.getFileHandle(name, { create: true })).createWritable();
      await writable.write(Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0)));
      await writable.close();
    }
  }, files);

const keepWord = async (enough: OwnEnoughBrowser, word: string): Promise<void> => {
  const popup = await enough.openPage('popup');
  await popup.bringToFront();
  await popup.getByRole('textbox').first().fill(word);
  await popup.getByRole('button', { name: 'Keep', exact: true }).click();
  await expect(popup.getByRole('button', { name: 'Keep', exact: true })).toBeHidden();
};

test('what is written in one browser comes to another by a folder, encrypted', async ({ launchEnough }) => {
  const one = await launchEnough();
  await one.waitForWelcome();
  const options = await one.openPage('options');
  await options.bringToFront();
  await chooseOwnFolder(options);
  await options.getByRole('button', { name: 'Choose a folder…' }).click();
  const key = options.getByText(/^AGE-SECRET-KEY-1/);
  await expect(key).toBeVisible();
  const secret = (await key.textContent()) ?? '';
  await keepWord(one, 'mountainside');
  const segments = async () => Object.keys(await filesIn(options)).filter((path) => path.endsWith('.age'));
  await expect.poll(segments).not.toEqual([]);

  const other = await launchEnough();
  await other.waitForWelcome();
  const otherOptions = await other.openPage('options');
  await otherOptions.bringToFront();
  await chooseOwnFolder(otherOptions);
  const files = await filesIn(options);
  expect(Object.keys(files)).toContain('Enough/README.txt');
  for (const [path, content] of Object.entries(files))
    expect(atob(content), path).not.toContain('mountainside');
  await carry(otherOptions, files);
  await otherOptions.getByRole('button', { name: 'Choose a folder…' }).click();
  await otherOptions.getByLabel('Key', { exact: true }).fill('AGE-SECRET-KEY-1WRONG');
  await otherOptions.getByRole('button', { name: 'Use this key' }).click();
  await expect(otherOptions.getByText('This key doesn’t open what’s in the folder.')).toBeVisible();
  await otherOptions.getByLabel('Key', { exact: true }).fill(secret);
  await otherOptions.getByRole('button', { name: 'Use this key' }).click();
  await expect(otherOptions.getByText('Your folder is Carried.')).toBeVisible();
  const practices = await other.openPage('practices');
  await practices.bringToFront();
  await expect(practices.getByText('mountainside')).toBeVisible();
});
