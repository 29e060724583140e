import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { buildsFor, findExtension, type LoadedExtension } from '../../dev/browser/extension';
import { launchBrowser } from '../../dev/browser/launch-browser';
import { switchTo } from '../../dev/browser/person';
import { startDisplay, type VirtualDisplay } from '../../dev/browser/xvfb';
import { expect, test } from '../harness/browser-test';
import { awaitDownload } from '../harness/download';
import { chooseFolderInDialog, manageWindows } from '../harness/folder-dialog';
import { shiftableClock } from '../harness/shiftable-clock';
import { carryBetween } from '../harness/syncthing';
import { filesBelow, openedByAge, readableIn, segmentsBelow } from '../harness/words-in-folder';

const DAY = 24 * 60 * 60 * 1_000;
const WITHIN_A_MINUTE = { timeout: 60_000 };

async function keepWord(enough: LoadedExtension, word: string): Promise<void> {
  const popup = await enough.openPage('popup');
  await switchTo(popup);
  await popup.getByRole('textbox').first().fill(word);
  await popup.getByRole('button', { name: 'Keep', exact: true }).click();
  await expect(popup.getByText('Saved.')).toBeVisible();
  await popup.close();
}

async function openOptions(enough: LoadedExtension): Promise<Page> {
  await enough.waitForWelcome();
  const options = await enough.openPage('options');
  await switchTo(options);
  return options;
}

async function chooseFolder(options: Page, display: VirtualDisplay, folder: string): Promise<void> {
  await options.getByRole('button', { name: 'Choose a folder…' }).click();
  await chooseFolderInDialog(display, options, folder);
}

async function useKey(options: Page, key: string): Promise<void> {
  await options.getByLabel('Key', { exact: true }).fill(key);
  await options.getByRole('button', { name: 'Use this key' }).click();
}

/** Stands in for Firefox's dialog: gives a field the files of a folder. Firefox's driver can set no folder. */
async function giveFolder(field: Locator, folder: string): Promise<void> {
  const files = filesBelow(folder).map((path) => [basename(path), readFileSync(path, 'base64')] as const);
  await field.evaluate((input: HTMLInputElement, all) => {
    const given = new DataTransfer();
    for (const [name, content] of all) {
      const bytes = Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0));
      given.items.add(new File([bytes], name));
    }
    input.files = given.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }, files);
}

/** Waits until a word that another browser has written is shown. */
async function seeWord(practices: Page, word: string): Promise<void> {
  await switchTo(practices);
  await expect(practices.getByText(word)).toBeVisible(WITHIN_A_MINUTE);
}

test('two Chromiums and a Firefox have each other’s check-ins within a minute, by folders that Syncthing carries', async ({
  launchEnough,
}) => {
  const home = mkdtempSync(join(homedir(), 'enough-folders-'));
  const [mine, yours, saved] = [join(home, 'mine'), join(home, 'yours'), join(home, 'saved')];
  const carried = await carryBetween(mine, yours);
  const displays = [await startDisplay(), await startDisplay()] as const;
  const unmanage = displays.map(manageWindows);
  const clock = shiftableClock();
  clock.set(-3 * DAY);
  const build = buildsFor('firefox').rehearsal;
  const firefox = await launchBrowser('firefox', { extensions: [build] });
  try {
    const one = await launchEnough({ display: displays[0].name });
    const options = await openOptions(one);
    await chooseFolder(options, displays[0], mine);
    const key = (await options.getByText(/^AGE-SECRET-KEY-1/).textContent()) ?? '';
    await keepWord(one, 'mountainside');
    await expect.poll(() => segmentsBelow(yours).length, WITHIN_A_MINUTE).toBeGreaterThan(0);

    // The clock of the other one is days behind.
    const other = await launchEnough({ display: displays[1].name, environment: clock.environment });
    const otherOptions = await openOptions(other);
    await chooseFolder(otherOptions, displays[1], yours);
    await useKey(otherOptions, key);
    const [practices, otherPractices] = [await one.openPage('practices'), await other.openPage('practices')];
    await seeWord(otherPractices, 'mountainside');
    await keepWord(other, 'riverbank');
    await seeWord(practices, 'riverbank');

    await Promise.all([keepWord(one, 'lakeshore'), keepWord(other, 'hillside')]);
    await Promise.all([seeWord(practices, 'hillside'), seeWord(otherPractices, 'lakeshore')]);

    const third = await findExtension(firefox, build);
    const byHand = await openOptions(third);
    await useKey(byHand, key);
    await giveFolder(byHand.getByLabel('Read from a folder…'), yours);
    await expect(byHand.getByText(/files? read\.$/)).toBeVisible();
    const thirdPractices = await third.openPage('practices');
    for (const word of ['mountainside', 'riverbank', 'lakeshore', 'hillside'])
      await seeWord(thirdPractices, word);
    await keepWord(third, 'valley');
    await switchTo(byHand);
    const downloaded = await awaitDownload(firefox, saved);
    await byHand.getByRole('button', { name: 'Save what’s new' }).click();
    const file = await downloaded();
    const moved = join(yours, 'Enough', 'from Firefox');
    mkdirSync(moved);
    renameSync(file.path, join(moved, file.name));
    await Promise.all([seeWord(practices, 'valley'), seeWord(otherPractices, 'valley')]);

    const words = ['mountainside', 'riverbank', 'lakeshore', 'hillside', 'valley'];
    for (const folder of [mine, yours]) {
      expect(readableIn(folder, words)).toEqual([]);
      const opened = openedByAge(folder, key).join('');
      for (const word of words) expect(opened).toContain(word);
    }
  } finally {
    await firefox.close();
    for (const end of unmanage) end();
    await carried.stop();
    clock.remove();
    rmSync(home, { recursive: true, force: true });
  }
});
