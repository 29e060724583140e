import { chance } from '../../../dev/seeded-random';
import { dayAfter, type LocalDay } from '../../../lib/domain/time/days';
import { BrowserWithFolder } from '../../builders/browser-with-folder';
import { Carrier } from '../../builders/carried-folders';
import { FolderInMemory } from '../../builders/folder-in-memory';

const DAY = 24 * 60 * 60 * 1_000;

/** What became of one random course of three browsers. */
export interface CourseResult {
  /** Whether all three have the same in the end. */
  readonly hasConverged: boolean;
  /** How many entries are gone that nobody erased. */
  readonly lost: number;
  /** How many entries are shown although their latest version is an erasure, or is older than the erasure of their day. */
  readonly resurrected: number;
  /** How many erased or replaced words are still in a folder. */
  readonly wordsLeft: number;
}

class Killed extends Error {}

/** A random whole number below `limit`. */
type Draw = (limit: number) => number;

/** Exchanges, unless the browser is killed after so many writes and deletions in the folder. */
async function exchange({ folder, exchange: work }: BrowserWithFolder, killedAfter: number): Promise<void> {
  let left = killedAfter;
  folder.beforeChange = () => {
    left -= 1;
    if (left < 0) throw new Killed();
  };
  try {
    await work();
  } catch (error) {
    if (!(error instanceof Killed)) throw error;
  }
  folder.beforeChange = () => undefined;
}

/** The ids of what was written, with their days; and the ids and the days that were erased somewhere. */
interface Truth {
  readonly written: Map<string, LocalDay>;
  readonly erased: Set<string>;
  readonly erasedDays: Set<LocalDay>;
}

const MISTAKES = ['none', 'torn', 'renamed', 'doubled'] as const;

async function step(
  browsers: readonly BrowserWithFolder[],
  carrier: Carrier,
  truth: Truth,
  draw: Draw,
): Promise<void> {
  const index = draw(browsers.length);
  const browser = browsers[index] as BrowserWithFolder;
  const present = Object.keys(await browser.texts());
  const id = present[draw(Math.max(1, present.length))];
  const act = draw(13);
  if (act <= 2) {
    const fresh = `entry ${truth.written.size}`;
    const day = dayAfter('2026-11-16', draw(5));
    truth.written.set(fresh, day);
    await browser.write(fresh, `words of ${fresh}.`, day);
  } else if (act === 3 && id !== undefined) {
    await browser.edit(id, `changed words of ${id}, ${draw(1_000_000)}.`);
  } else if (act === 4 && id !== undefined) {
    truth.erased.add(id);
    await browser.erase(id);
  } else if (act === 12) await eraseDay(browser, truth, draw);
  else if (act <= 6) await exchange(browser, draw(2) === 0 ? draw(4) : Number.POSITIVE_INFINITY);
  else if (act === 7) await carrier.lose(index, browser.device, draw(1_000));
  else await carrier.carryOne(index, browser.device, draw(1_000), MISTAKES[act - 8] ?? 'none');
}

/** Erases a day that has something, and perhaps puts it back. Whether an entry of it is there in the end is left open. */
async function eraseDay(browser: BrowserWithFolder, truth: Truth, draw: Draw): Promise<void> {
  const rows = await (await browser.connection.open()).getAll('gratitude');
  const day = rows[draw(Math.max(1, rows.length))]?.day;
  if (day === undefined) return;
  truth.erasedDays.add(day);
  const putBack = await browser.eraseDay(day);
  if (draw(3) === 0) await putBack();
}

/** Plays a random course of three browsers, whose clocks differ by days, with a carrier that makes every mistake. */
export async function playCourse(seed: string, steps: number): Promise<CourseResult> {
  const random = chance(seed);
  const draw: Draw = (limit) => Math.floor(random() * limit);
  const folders = [0, 1, 2].map(() => new FolderInMemory('Enough'));
  const browsers = folders.map((folder) => new BrowserWithFolder(folder));
  browsers.forEach((browser, index) => {
    browser.now += (draw(11) - 5) * DAY + index;
  });
  const carrier = new Carrier(folders);
  const truth: Truth = { written: new Map(), erased: new Set(), erasedDays: new Set() };
  for (let at = 0; at < steps; at += 1) await step(browsers, carrier, truth, draw);

  for (let round = 0; round < 3; round += 1) {
    for (const browser of browsers) await browser.exchange();
    await carrier.carryAll(browsers.map(({ device }) => device));
  }
  const texts = await Promise.all(browsers.map((browser) => browser.texts()));
  const [first = {}] = texts;
  const same = (one: object) => JSON.stringify(Object.entries(one).sort());
  return {
    hasConverged: texts.every((one) => same(one) === same(first)),
    lost: [...truth.written].filter(
      ([id, day]) => !truth.erased.has(id) && !truth.erasedDays.has(day) && !(id in first),
    ).length,
    resurrected: await countResurrected(browsers),
    wordsLeft: countWordsLeft(folders, new Set(Object.values(first))),
  };
}

async function countResurrected(browsers: readonly BrowserWithFolder[]): Promise<number> {
  const counts = browsers.map(async ({ connection }) => {
    const database = await connection.open();
    const changes = await database.getAll('changes');
    const marks = new Map(
      changes.filter(({ kind }) => kind === 'erasures').map(({ of, stamp }) => [of, stamp]),
    );
    const known = new Map(changes.map((change) => [change.id, change]));
    const rows = await database.getAll('gratitude');
    return rows.filter(({ id, day }) => {
      const change = known.get(`gratitude/${id}`);
      return change && (change.print === null || change.stamp < (marks.get(`day/${day}`) ?? ''));
    }).length;
  });
  return (await Promise.all(counts)).reduce((sum, count) => sum + count, 0);
}

function countWordsLeft(folders: readonly FolderInMemory[], words: ReadonlySet<string>): number {
  const texts = folders.flatMap((folder) =>
    [...folder.all().values()].map((bytes) => new TextDecoder().decode(bytes)),
  );
  const found = texts.flatMap((text) => [...text.matchAll(/"text":"([^"]*)"/g)].map(([, one = '']) => one));
  return found.filter((one) => !words.has(one)).length;
}
