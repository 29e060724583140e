import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { startDisplay } from '../../dev/browser/xvfb';
import { expect, type OwnEnoughBrowser, test } from '../harness/browser-test';
import { chooseFolderInDialog, manageWindows } from '../harness/folder-dialog';
import { carryBetween } from '../harness/syncthing';

const WITHIN_A_MINUTE = { timeout: 60_000 };

const keepWord = async (enough: OwnEnoughBrowser, word: string): Promise<void> => {
  const popup = await enough.openPage('popup');
  await popup.bringToFront();
  await popup.getByRole('textbox').first().fill(word);
  await popup.getByRole('button', { name: 'Keep', exact: true }).click();
  await expect(popup.getByRole('button', { name: 'Keep', exact: true })).toBeHidden();
};

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));

test('a check-in in one browser is in another within a minute, by folders that Syncthing carries', async ({
  launchEnough,
}) => {
  test.setTimeout(240_000);
  const home = mkdtempSync(join(homedir(), 'enough-folders-'));
  const [mine, yours] = [join(home, 'mine'), join(home, 'yours')];
  const carried = await carryBetween(mine, yours);
  const displays = [await startDisplay(), await startDisplay()] as const;
  const unmanage = displays.map(manageWindows);
  const secrets = mkdtempSync(join(tmpdir(), 'enough-key-'));
  try {
    const one = await launchEnough({ display: displays[0].name });
    await one.waitForWelcome();
    const options = await one.openPage('options');
    await options.bringToFront();
    await options.getByRole('button', { name: 'Choose a folder…' }).click();
    await chooseFolderInDialog(displays[0], options, mine);
    const key = (await options.getByText(/^AGE-SECRET-KEY-1/).textContent()) ?? '';
    await keepWord(one, 'mountainside');
    await expect
      .poll(() => filesIn(yours).filter((path) => path.endsWith('.age')).length, WITHIN_A_MINUTE)
      .toBeGreaterThan(0);

    const other = await launchEnough({ display: displays[1].name });
    await other.waitForWelcome();
    const otherOptions = await other.openPage('options');
    await otherOptions.bringToFront();
    await otherOptions.getByRole('button', { name: 'Choose a folder…' }).click();
    await chooseFolderInDialog(displays[1], otherOptions, yours);
    await otherOptions.getByLabel('Key', { exact: true }).fill(key);
    await otherOptions.getByRole('button', { name: 'Use this key' }).click();
    await expect(otherOptions.getByText('Your folder is yours.')).toBeVisible();
    const practices = await other.openPage('practices');
    await practices.bringToFront();
    await expect(practices.getByText('mountainside')).toBeVisible(WITHIN_A_MINUTE);

    await keepWord(one, 'riverbank');
    await expect(practices.getByText('riverbank')).toBeVisible(WITHIN_A_MINUTE);
    await keepWord(other, 'lakeshore');
    const back = await one.openPage('practices');
    await back.bringToFront();
    await expect(back.getByText('lakeshore')).toBeVisible(WITHIN_A_MINUTE);

    writeFileSync(join(secrets, 'key.txt'), key);
    const opened = filesIn(mine).map((path) => {
      const bytes = readFileSync(path);
      for (const word of ['mountainside', 'riverbank', 'lakeshore']) {
        expect(path + bytes.toString('latin1')).not.toContain(word);
      }
      return path.endsWith('.age')
        ? execFileSync('age', ['-d', '-i', join(secrets, 'key.txt')], { input: bytes, encoding: 'utf8' })
        : '';
    });
    for (const word of ['mountainside', 'riverbank', 'lakeshore']) expect(opened.join('')).toContain(word);
  } finally {
    for (const end of unmanage) end();
    await carried.stop();
    rmSync(home, { recursive: true, force: true });
    rmSync(secrets, { recursive: true, force: true });
  }
});
