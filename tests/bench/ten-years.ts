import 'temporal-polyfill/global';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import { launchChromium } from '../../dev/browser/chromium';
import { findExtension, type LoadedExtension } from '../../dev/browser/extension';
import { emptyExtension, grantedBuild } from '../../dev/browser/granted-build';
import type { LaunchedBrowser } from '../../dev/browser/launched-browser';
import {
  compactedOn,
  forgetCompaction,
  type LedgerSums,
  putRows,
  putSettings,
  sumLedger,
} from '../../dev/browser/stored-ledger';
import { waitFor } from '../../dev/browser/wait';
import { startOfUtcDay, UTC_CALENDAR } from '../../dev/made-up-lives/heavy/heavy-days';
import {
  firstOfTenYears,
  TEN_YEARS_DAYS,
  tenYears,
  tenYearsSettings,
} from '../../dev/made-up-lives/heavy/heavy-life';
import { pastBoundary } from '../../lib/domain/attention/compaction';
import { median } from '../../lib/domain/insights/statistics';
import { dayAfter, localDay } from '../../lib/domain/time/days';
import { measureFolder } from './ten-years-folder';
import { bringIn, type MoveStep, saveCopy } from './ten-years-move';
import { type TimeToPaint, watchPaint } from './ten-years-paint';
import { settledSizeOf, sizeOf } from './ten-years-size';

// `npm run bench:ten-years`: ten years of heavy use in a real browser. It measures their size on disk, checks that
// compaction changes no total, times popup and week compared with an empty page, and moves everything into another
// browser. A time never makes it fail.

// The browser inherits the time zone: the days of the history are days of this zone.
process.env.TZ = UTC_CALENDAR.timeZone;

const RUNS = 7;
/** This long after its paint, a page has finished reading. */
const SETTLES_AFTER_MS = 800;
const MEGABYTE = 1_000_000;
/** The time of a page beyond an empty one, as a share of what an empty page takes in the same run. */
const BUDGET = {
  megabytes: 50,
  popup: 1,
  week: 1.6,
  month: 1.8,
  year: 3,
  exchangeMs: 150,
  bringInSeconds: 20,
};

const now = Date.now();
const today = localDay(now, UTC_CALENDAR);
const first = firstOfTenYears(now);
const boundary = pastBoundary(now, UTC_CALENDAR);

const say = (line: string): void => void process.stdout.write(`${line}\n`);

async function seed(page: Page): Promise<void> {
  for (const rows of tenYears(now)) await putRows(page, rows);
  await putSettings(page, { version: 1, ...tenYearsSettings(now) });
}

const isSame = (a: LedgerSums, b: LedgerSums): boolean => {
  const sorted = (sums: object) => JSON.stringify(Object.entries(sums).sort(([x], [y]) => (x < y ? -1 : 1)));
  return sorted(a.hours) === sorted(b.hours) && sorted(a.sittings) === sorted(b.sittings);
};

/** The medians of interleaved runs, in ms, and how far they exceed the median of the empty page. */
async function measurePaint(launched: LaunchedBrowser, origin: string, emptyOrigin: string) {
  const week = (day: string) => ['reflection', '.time-section', startOfUtcDay(day) + 43_200_000] as const;
  const middle = dayAfter(first, TEN_YEARS_DAYS / 2);
  const shown = {
    empty: ['empty', 'body', undefined],
    popup: ['popup', '.popup', undefined],
    // What the page costs independently of what is stored.
    'a week before the history': ['reflection', '.reflection', startOfUtcDay(dayAfter(first, -70))],
    'first week': week(dayAfter(first, 8)),
    'middle week': week(middle),
    'last week': week(dayAfter(today, -1)),
    'middle month': ['reflection', '.time-section', undefined, `#${middle.slice(0, 7)}`],
    'middle year': ['reflection', '.time-section', undefined, `#${middle.slice(0, 4)}`],
  } as const;
  const tabs = new Map<string, { timeToPaint: TimeToPaint; url: (run: number) => string; times: number[] }>();
  for (const [name, [file, content, at, part = '']] of Object.entries(shown)) {
    const timeToPaint = await watchPaint(await launched.context.newPage(), content, at);
    tabs.set(name, {
      timeToPaint,
      // The address changes each time: when only the fragment changes, the page does not load again.
      url: (run) => `${name === 'empty' ? emptyOrigin : origin}/${file}.html?${run}${part}`,
      times: [],
    });
  }
  for (let run = 0; run <= RUNS; run++) {
    for (const { timeToPaint, url, times } of tabs.values()) {
      const time = await timeToPaint(url(run));
      // All pages of an extension share one thread: reads of one page after its paint would delay the next page.
      await delay(SETTLES_AFTER_MS);
      // The first time is left out: caches are cold, and how cold depends on what ran before.
      if (run > 0) times.push(time);
    }
  }
  const empty = median(tabs.get('empty')?.times ?? []);
  return [...tabs].map(([name, { times }]) => ({ name, ms: median(times), beyond: median(times) - empty }));
}

const budgetOf = (page: string): number => {
  if (page === 'popup') return BUDGET.popup;
  if (page.endsWith('month')) return BUDGET.month;
  return page.endsWith('year') ? BUDGET.year : BUDGET.week;
};

async function bench(folder: string): Promise<boolean> {
  const extension = grantedBuild(folder);
  const empty = emptyExtension(folder);
  const profile = join(folder, 'profile');
  mkdirSync(profile);
  const withBrowser = async <T>(
    work: (launched: LaunchedBrowser, enough: LoadedExtension, own: Page) => Promise<T>,
    profileOf = profile,
  ): Promise<T> => {
    const launched = await launchChromium({ profile: profileOf, extensions: [extension, empty] });
    try {
      const enough = await findExtension(launched, extension);
      return await work(launched, enough, await enough.openPage('options'));
    } finally {
      await launched.close();
    }
  };

  say(`Ten heavy years, ${first} to ${today}: seeding…`);
  const before = await withBrowser(async (_launched, _enough, own) => {
    await waitFor('the compaction of an empty history', () => compactedOn(own), 60_000);
    await seed(own);
    await forgetCompaction(own);
    return sumLedger(own, boundary.instant, 'day');
  });
  say('Waiting for the extension to compact the history…');
  const { after, estimate } = await withBrowser(async (_launched, _enough, own) => {
    await waitFor('compaction', () => compactedOn(own), 60_000);
    return {
      after: await sumLedger(own, boundary.instant, 'day'),
      estimate: await own.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0),
    };
  });
  const stored = join(profile, 'Default', 'IndexedDB');
  const sizeAtOnce = sizeOf(stored);
  // What the engine has replaced while someone read, it only deletes when it opens the database again. Until then the
  // size says how often it had to tidy up, and not how much is stored.
  const size = await withBrowser(async (_launched, _enough, own) => {
    await sumLedger(own, boundary.instant, 'day');
    return settledSizeOf(stored);
  });
  say('Measuring popup and week…');
  const paints = await withBrowser(async (launched, { origin }) => {
    const other = await findExtension(launched, empty);
    return measurePaint(launched, origin, other.origin);
  });
  say('Measuring a folder…');
  const costs = await withBrowser((_launched, _enough, own) => measureFolder(own));

  say('Moving everything into another browser…');
  const saved = await withBrowser((launched, _enough, own) => saveCopy(launched, own, folder));
  const otherProfile = join(folder, 'other-profile');
  mkdirSync(otherProfile);
  const moved = await withBrowser(async (_launched, enough, own) => {
    // It opens by itself in a new profile, in front of the options.
    await enough.waitForWelcome();
    const { read, stored } = await bringIn(own, saved.path);
    return { read, stored, sums: await sumLedger(own, boundary.instant, 'day') };
  }, otherProfile);

  const same = isSame(before, after) && after.old === 0;
  const row = (...cells: string[]) =>
    say(cells.map((cell, at) => (at ? cell.padStart(14) : cell.padEnd(34))).join(''));
  const megabytes = (bytes: number) => `${(bytes / MEGABYTE).toFixed(1)} MB`;
  say('');
  row('what', 'measured', 'budget');
  const emptyMs = paints.find(({ name }) => name === 'empty')?.ms ?? Number.NaN;
  row('on disk after compaction', megabytes(sizeAtOnce), '');
  row('… when the browser is opened again', megabytes(size), `${BUDGET.megabytes} MB`);
  row('navigator.storage.estimate()', megabytes(estimate), '');
  row('events older than 30 days', `${before.old} → ${after.old}`, '0');
  row('totals after compaction', same ? 'the same' : 'DIFFERENT', 'the same');
  for (const { name, ms, beyond } of paints) {
    if (name === 'empty') row('an empty page is painted after', `${ms.toFixed(0)} ms`, '');
    else
      row(
        `${name}, beyond the empty page`,
        `${beyond.toFixed(0)} ms`,
        `${(beyond / emptyMs).toFixed(1)} of ${budgetOf(name).toFixed(1)}`,
      );
  }
  row('a folder: written at first in', `${(costs.firstMs / 1_000).toFixed(1)} s`, '');
  row('an entry exchanged in', `${costs.entryMs.toFixed(0)} ms`, `${BUDGET.exchangeMs} ms`);
  row('nothing new exchanged in', `${costs.idleMs.toFixed(0)} ms`, `${BUDGET.exchangeMs} ms`);
  row(`in ${costs.files} files`, megabytes(costs.bytes), `${2 * BUDGET.megabytes} MB`);
  const seconds = ({ ms, longestStall }: MoveStep) =>
    `${(ms / 1_000).toFixed(1)} s (${Math.max(0, longestStall).toFixed(0)} ms)`;
  row('a copy of everything', megabytes(saved.bytes), '');
  row('saved in (longest stall)', seconds(saved.step), '');
  row('read in another browser', seconds(moved.read), '');
  row('stored there', seconds(moved.stored), `${BUDGET.bringInSeconds} s in all`);
  row('days and hours there', isSame(after, moved.sums) ? 'the same' : 'DIFFERENT', 'the same');
  say(
    `rows of the ledger: ${Object.entries(after.rows)
      .map(([store, count]) => `${count} ${store}`)
      .join(', ')}`,
  );
  return same && isSame(after, moved.sums) && size <= BUDGET.megabytes * MEGABYTE;
}

const folder = mkdtempSync(join(tmpdir(), 'enough-ten-years-'));
try {
  if (!(await bench(folder))) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
