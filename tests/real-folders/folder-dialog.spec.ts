import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '../harness/browser-test';
import { chooseFolderInDialog, manageWindows } from '../harness/folder-dialog';

test('a folder is chosen in the browser’s own dialog, and what is written comes there encrypted', async ({
  launchEnough,
  display,
}) => {
  const folder = mkdtempSync(join(homedir(), 'enough-folder-'));
  const unmanage = manageWindows(display);
  try {
    const enough = await launchEnough({ display: display.name });
    await enough.waitForWelcome();
    const options = await enough.openPage('options');
    await options.bringToFront();
    await options.getByRole('button', { name: 'Choose a folder…' }).click();
    await chooseFolderInDialog(display, options, folder);
    await expect(options.getByText(/^AGE-SECRET-KEY-1/)).toBeVisible();
    const popup = await enough.openPage('popup');
    await popup.bringToFront();
    await popup.getByRole('textbox').first().fill('mountainside');
    await popup.getByRole('button', { name: 'Keep', exact: true }).click();
    const files = () =>
      readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map(({ parentPath, name }) => join(parentPath, name));
    await expect.poll(() => files().filter((path) => path.endsWith('.age')).length).toBeGreaterThan(0);
    expect(files()).toContain(join(folder, 'Enough', 'README.txt'));
    for (const path of files()) expect(readFileSync(path).includes('mountainside'), path).toBe(false);
  } finally {
    unmanage();
    rmSync(folder, { recursive: true, force: true });
  }
});
