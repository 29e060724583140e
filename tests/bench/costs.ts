import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type SampleFeed, serve } from '../../dev/sample-feed/sample-feed-server';
import { type Builds, buildContenders, CONTENDERS, launchContender } from './costs/contenders';
import { FEED_PAGE } from './costs/feed-page';
import { hiddenPage } from './costs/hidden-page';
import { type ContenderBrowsers, idleCost, scriptCost } from './costs/page-cost';
import { sizes } from './costs/sizes';
import { type Row, tableOf } from './costs/table';
import { wakeUps } from './costs/wake-ups';
import { workerCounts } from './costs/worker-counts';

// `npm run bench`: what Enough costs, compared with an empty extension and with no extension. All parts take a quarter
// of an hour; `npm run bench -- script idle` measures only those parts. A figure that depends on a clock never makes it
// fail; a size or a count over its budget does.

const RUNS = 7;
const IDLE_RUNS = 3;

/** Measures with the three browsers open at the same time, each with one blank tab. */
async function inThreeBrowsers(
  builds: Builds,
  server: SampleFeed,
  measure: (browsers: ContenderBrowsers) => Promise<Row[]>,
): Promise<Row[]> {
  const launched = await Promise.all(
    CONTENDERS.map(
      async (contender) => [contender, await launchContender(contender, builds, server)] as const,
    ),
  );
  try {
    return await measure(Object.fromEntries(launched) as unknown as ContenderBrowsers);
  } finally {
    await Promise.all(launched.map(([, browser]) => browser.close()));
  }
}

const PARTS: Record<string, (builds: Builds, server: SampleFeed) => Row[] | Promise<Row[]>> = {
  sizes,
  script: (builds, server) => inThreeBrowsers(builds, server, (browsers) => scriptCost(browsers, RUNS)),
  idle: (builds, server) => inThreeBrowsers(builds, server, (browsers) => idleCost(browsers, IDLE_RUNS)),
  counts: workerCounts,
  hidden: hiddenPage,
  wakeups: wakeUps,
};

const say = (line: string): void => void process.stdout.write(`${line}\n`);

async function bench(wanted: readonly string[]): Promise<boolean> {
  const unknown = wanted.find((part) => !(part in PARTS));
  if (unknown) throw new Error(`There is no part “${unknown}”: ${Object.keys(PARTS).join(', ')}.`);
  const folder = mkdtempSync(join(tmpdir(), 'enough-costs-'));
  const server = await serve({ pages: { '/': FEED_PAGE } });
  try {
    const builds = buildContenders(folder);
    const rows: Row[] = [];
    for (const [part, measure] of Object.entries(PARTS)) {
      if (wanted.length > 0 && !wanted.includes(part)) continue;
      say(`Measuring ${part}…`);
      rows.push(...(await measure(builds, server)));
    }
    say('');
    say(tableOf(rows));
    say('');
    say(
      'Times are CPU time of the page’s main thread, on a feed of 400 posts that has no script: median (least–most).',
    );
    say(
      '“empty” has an empty content script on the same site. “beside empty” is the difference within each run.',
    );
    return rows.every(({ holds, byClock }) => holds !== false || byClock);
  } finally {
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

if (!(await bench(process.argv.slice(2)))) process.exitCode = 1;
