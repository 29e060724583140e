import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { launchChromium } from '../../../dev/browser/chromium';
import { readDatabase } from '../../../dev/browser/database-contents';
import { findExtension, type LoadedExtension } from '../../../dev/browser/extension';
import { grantedBuild } from '../../../dev/browser/granted-build';
import { beginOn } from '../../../dev/browser/journey';
import type { LaunchedBrowser } from '../../../dev/browser/launched-browser';
import { removeFolder } from '../../../dev/browser/profile-folder';
import { waitFor } from '../../../dev/browser/wait';
import { type SampleFeed, serve } from '../../../dev/sample-feed/sample-feed-server';
import { chance } from '../../../dev/seeded-random';
import { awaitDownload } from '../../harness/download';
import { chooseOwnFolder, filesIn } from '../../harness/own-folder';
import { draftFaults, readDrafts } from './drafts-after-kill';
import { BrowserOfTheSameFolder } from './folder-after-kill';
import { storedFaults } from './stored-after-kill';
import { ToldAsKept } from './told-as-kept';
import { exchange, openPages, type WritingPages, writeWithoutEnd } from './writing-pages';

/** A browser is killed after so many ms of writing at most. */
const LONGEST_LIFE = 8_000;

/** What became of a browser that was killed again and again. All but `told` and `torn` should be 0. */
export interface KillResult {
  readonly told: ToldAsKept;
  /** What a page had told the person as kept, and was not there after a kill. */
  lost: number;
  /** Rows and files of which only a part was stored. */
  half: number;
  /** What was half written, was found stored, and was not there after a kill; and what was stored of it in part. */
  lostDrafts: number;
  halfDrafts: number;
  /** Entries that had been written into the folder, and were not in it after a kill. */
  lostInFolder: number;
  /** Segments that a kill has left so that they can't be used. */
  broken: number;
  /** Segments that another browser was given cut off, and how many of them changed something there. */
  torn: number;
  tornApplied: number;
  /** Rows that another browser of the folder has otherwise. */
  differing: number;
}

/** What each life of the browser has in common. */
interface Home {
  readonly profile: string;
  readonly build: string;
  readonly feed: SampleFeed;
}

async function inBrowser<Result>(
  { profile, build, feed }: Home,
  work: (browser: LaunchedBrowser, enough: LoadedExtension) => Promise<Result>,
): Promise<Result> {
  const browser = await launchChromium({ profile, extensions: [build], server: feed });
  try {
    return await work(browser, await findExtension(browser, build));
  } finally {
    await browser.close();
  }
}

const siteUrl = ({ feed }: Home): string => feed.url('www.instagram.com');

/** Chooses a site and a folder, and saves a copy, of which files to bring in are made. */
const begin = (home: Home): Promise<{ key: string; template: string }> =>
  inBrowser(home, async (browser, enough) => {
    await beginOn({ ...browser, ...enough }, ['Instagram']);
    const { options } = await openPages(browser, enough, siteUrl(home));
    await chooseOwnFolder(options);
    await options.getByRole('button', { name: 'Choose a folder…' }).click();
    const key = (await options.getByText(/^AGE-SECRET-KEY-1/).textContent()) ?? '';
    const downloaded = await awaitDownload(browser, home.profile);
    await options.getByRole('button', { name: 'Save a copy' }).click();
    return { key, template: readFileSync((await downloaded()).path, 'utf8') };
  });

async function writeAndKill(browser: LaunchedBrowser, work: Promise<never>, afterMs: number): Promise<void> {
  let isKilled = false;
  const failed = work.catch((error: unknown) => {
    if (!isKilled) throw error;
  });
  await Promise.race([failed, delay(afterMs)]);
  isKilled = true;
  await browser.kill();
  await failed;
}

/** Kills a real browser at random points while it writes everywhere, and looks each time at what is left. */
export async function killChromium(kills: number): Promise<KillResult> {
  const folder = mkdtempSync(join(tmpdir(), 'enough-kills-'));
  const feed = await serve();
  const home = { profile: join(folder, 'profile'), build: grantedBuild(folder), feed };
  const random = chance('kills');
  const told = new ToldAsKept();
  const result: KillResult = {
    told,
    lost: 0,
    half: 0,
    lostDrafts: 0,
    halfDrafts: 0,
    lostInFolder: 0,
    broken: 0,
    torn: 0,
    tornApplied: 0,
    differing: 0,
  };
  try {
    const { key, template } = await begin(home);
    const other = new BrowserOfTheSameFolder(key);
    const look = async ({ options }: WritingPages) => {
      // While it is read, the background may delete segments that it has replaced.
      const files = await waitFor('a folder that stays as it is', () =>
        filesIn(options).catch(() => undefined),
      );
      const stored = await readDatabase(options);
      const { lost, half } = storedFaults(stored, told);
      result.lost += lost;
      result.half += half;
      const drafts = await draftFaults(await readDrafts(options), stored, told);
      result.lostDrafts += drafts.lost;
      result.halfDrafts += drafts.half;
      const words = await other.wordsIn(files);
      result.lostInFolder += [...told.inFolder].filter((word) => !words.has(word)).length;
      const { torn, applied } = await other.readTorn(files, random());
      result.torn += torn;
      result.tornApplied += applied;
      const { broken, differing } = await other.read(files, stored);
      result.broken += broken;
      result.differing += differing;
    };
    for (let at = 0; at < kills; at += 1) {
      await inBrowser(home, async (browser, enough) => {
        const pages = await openPages(browser, enough, siteUrl(home));
        await look(pages);
        const work = writeWithoutEnd(pages, told, folder, template);
        await writeAndKill(browser, work, random() * LONGEST_LIFE);
      });
    }
    await inBrowser(home, async (browser, enough) => {
      const pages = await openPages(browser, enough, siteUrl(home));
      await look(pages);
      await exchange(pages.options);
      await look(pages);
      result.differing += await other.missing(await readDatabase(pages.options));
    });
    return result;
  } finally {
    await feed.close();
    removeFolder(folder);
  }
}
