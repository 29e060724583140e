import { mkdtempSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { switchTo } from '../../dev/browser/person';
import { expect, test } from '../harness/browser-test';
import { chooseFolderInDialog, manageWindows } from '../harness/folder-dialog';
import { filesBelow, openedByAge, readableIn, segmentsBelow } from '../harness/words-in-folder';

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
    await switchTo(options);
    await options.getByRole('button', { name: 'Choose a folder…' }).click();
    await chooseFolderInDialog(display, options, folder);
    const key = (await options.getByText(/^AGE-SECRET-KEY-1/).textContent()) ?? '';
    const popup = await enough.openPage('popup');
    await switchTo(popup);
    await popup.getByRole('textbox').first().fill('mountainside');
    await popup.getByRole('button', { name: 'Keep', exact: true }).click();
    await expect
      .poll(() => (segmentsBelow(folder).length > 0 ? openedByAge(folder, key).join() : ''))
      .toContain('mountainside');
    expect(filesBelow(folder)).toContain(join(folder, 'Enough', 'README.txt'));
    expect(readableIn(folder, ['mountainside'])).toEqual([]);
  } finally {
    unmanage();
    rmSync(folder, { recursive: true, force: true });
  }
});
