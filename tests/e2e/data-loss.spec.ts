import { appendFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { readDatabase } from '../../dev/browser/database-contents';
import { switchTo } from '../../dev/browser/person';
import { makeProfileFolder, removeFolder } from '../../dev/browser/profile-folder';
import { violationsOn } from '../harness/axe';
import { test as base, type EnoughBrowser, expect, type OwnEnoughBrowser } from '../harness/browser-test';
import { chooseOwnFolder, filesIn } from '../harness/own-folder';

interface Fixtures {
  /** A profile folder that outlives the browsers of a test. */
  profile: string;
  /** Starts a browser on that profile. */
  start: () => Promise<OwnEnoughBrowser>;
}

const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from this pattern.
  profile: async ({}, use) => {
    const folder = makeProfileFolder();
    await use(folder);
    removeFolder(folder);
  },
  start: async ({ launchEnough, profile }, use) => {
    await use(async () => {
      const enough = await launchEnough({ profile });
      // An unpacked extension is installed at each start, and this page opens in front of what was opened before.
      await enough.waitForWelcome();
      return enough;
    });
  },
});

interface LocalStorage {
  readonly storage: { readonly local: { get(key: string): Promise<object> } };
}

const TOLD = 'Your browser has lost your earlier days and notes';

/** The folder in which a closed browser keeps the extension's database. */
function databaseFolder(profile: string, { id }: EnoughBrowser): string {
  const all = join(profile, 'Default', 'IndexedDB');
  const name = readdirSync(all).find((one) => one.includes(id) && one.endsWith('.leveldb'));
  if (!name) throw new Error('The browser has kept no database.');
  return join(all, name);
}

/** The logs into which the browser writes what it has not put into a table yet. */
const logsOf = (profile: string, enough: EnoughBrowser): string[] =>
  readdirSync(databaseFolder(profile, enough)).filter((name) => name.endsWith('.log'));

/** Leaves the beginning of a record in the log, as a browser does that is killed while it writes. */
function cutOffRecord(profile: string, enough: EnoughBrowser): void {
  const [log = ''] = logsOf(profile, enough);
  const checksum = [1, 2, 3, 4];
  const length = [100, 0];
  const isWhole = [1];
  appendFileSync(
    join(databaseFolder(profile, enough), log),
    Buffer.from([...checksum, ...length, ...isWhole, 9, 9, 9]),
  );
}

const wordsIn = async (page: Page): Promise<string[]> =>
  ((await readDatabase(page)).gratitude as { text: string }[]).map(({ text }) => text).sort();

/** Keeps a check-in with one word, in the popup. */
async function keepWord(popup: Page, word: string): Promise<void> {
  await switchTo(popup);
  await popup.getByRole('textbox').first().fill(word);
  await popup.getByRole('button', { name: 'Keep', exact: true }).click();
  await expect(popup.getByRole('button', { name: 'Keep', exact: true })).toBeHidden();
  // It is remembered a moment later that there are rows, and the test closes the browser more quickly than a person.
  const remembered = () =>
    popup.evaluate(async () => {
      const { storage } = (globalThis as unknown as { chrome: LocalStorage }).chrome;
      return Object.keys(await storage.local.get('databaseHasRows'));
    });
  await expect.poll(remembered).toEqual(['databaseHasRows']);
}

/** Opens pages until one has certainly been looked at after the database was opened, and finds no loss told. */
async function expectNoLoss(enough: EnoughBrowser): Promise<void> {
  const popup = await enough.openPage('popup');
  await expect(popup.getByRole('textbox').first()).toBeVisible();
  const practices = await enough.openPage('practices');
  await expect(practices.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(practices.getByText(TOLD)).toBeHidden();
  await expect(popup.getByText(TOLD)).toBeHidden();
}

test('a record that was cut off when the browser was killed takes nothing else with it', async ({
  start,
  profile,
}) => {
  const first = await start();
  await keepWord(await first.openPage('popup'), 'mountain');
  await first.close();
  cutOffRecord(profile, first);
  const before = logsOf(profile, first);
  const second = await start();
  await expect.poll(() => logsOf(profile, second)).not.toEqual(before);
  await keepWord(await second.openPage('popup'), 'lake');
  await second.close();
  const third = await start();
  await expectNoLoss(third);
  expect(await wordsIn(await third.openPage('options'))).toEqual(['lake', 'mountain']);
});

test('a database that the browser has lost is told where words are missed, until the person has read it', async ({
  start,
  profile,
}) => {
  const first = await start();
  await expectNoLoss(first);
  await keepWord(await first.openPage('popup'), 'mountain');
  await first.close();

  rmSync(databaseFolder(profile, first), { recursive: true });
  const second = await start();
  for (const name of ['popup', 'reflection', 'practices', 'log'] as const) {
    await expect((await second.openPage(name)).getByText(TOLD)).toBeVisible();
  }
  await second.close();

  const third = await start();
  const again = await third.openPage('popup');
  await expect(again.getByText(TOLD)).toBeVisible();
  expect(await violationsOn(again)).toEqual([]);
  await again.getByRole('button', { name: 'Hide this note' }).click();
  await expect(again.getByText(TOLD)).toBeHidden();
  const week = await third.openPage('reflection');
  await expect(week.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(week.getByText(TOLD)).toBeHidden();
  await keepWord(again, 'river');
  await third.close();

  // The rows of before are whole, and the browser finds them unreadable.
  const folder = databaseFolder(profile, first);
  for (const file of readdirSync(folder)) {
    if (/CURRENT|MANIFEST/.test(file)) writeFileSync(join(folder, file), 'not what it was');
  }
  const fourth = await start();
  await expect((await fourth.openPage('popup')).getByText(TOLD)).toBeVisible();
});

test('what the person erased is not told as lost', async ({ start, profile }) => {
  const first = await start();
  await keepWord(await first.openPage('popup'), 'mountain');
  const options = await first.openPage('options');
  await options.getByRole('button', { name: 'Erase everything…' }).click();
  await options.getByRole('button', { name: 'Erase for good' }).click();
  await expect(options.getByText('Everything is erased.')).toBeVisible();
  await first.close();

  const second = await start();
  await expectNoLoss(second);
  await second.close();

  rmSync(databaseFolder(profile, first), { recursive: true });
  const third = await start();
  await expectNoLoss(third);
});

test('a folder gives everything back to a browser that has lost its database', async ({ start, profile }) => {
  const first = await start();
  const options = await first.openPage('options');
  await switchTo(options);
  await chooseOwnFolder(options);
  await options.getByRole('button', { name: 'Choose a folder…' }).click();
  await expect(options.getByText(/^AGE-SECRET-KEY-1/)).toBeVisible();
  await keepWord(await first.openPage('popup'), 'mountain');
  await switchTo(options);
  await expect.poll(async () => Object.keys(await filesIn(options)).join()).toContain('.age');
  await first.close();

  rmSync(databaseFolder(profile, first), { recursive: true });
  const second = await start();
  const practices = await second.openPage('practices');
  await switchTo(practices);
  await expect(practices.getByText('your folder still has what was saved there')).toBeVisible();
  await practices.getByRole('button', { name: 'Bring it back' }).click();
  const again = await second.openPage('options');
  await switchTo(again);
  await chooseOwnFolder(again);
  await again.getByRole('button', { name: 'Choose a folder…' }).click();
  await expect(again.getByText('Your folder is Carried.')).toBeVisible();
  await switchTo(practices);
  await expect(practices.getByText('mountain')).toBeVisible();
});
