import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type SampleFeed, serve } from '../../dev/sample-feed/sample-feed-server';
import { buildOfRef } from './costs/build-of-ref';
import { type Builds, buildContenders, contendersOf, launchContender } from './costs/contenders';
import { FEED_PAGE } from './costs/feed-page';
import { hiddenPage } from './costs/hidden-page';
import { type ContenderBrowsers, idleCost, minuteCost, scriptCost } from './costs/page-cost';
import { sizes } from './costs/sizes';
import { type Row, tableOf } from './costs/table';
import { wakeUps } from './costs/wake-ups';
import { workerCounts } from './costs/worker-counts';

// `npm run bench`: what Enough costs, compared with an empty extension and with no extension. All parts take half an
// hour; `npm run bench -- script idle` measures only those parts, and `npm run bench -- --against <git ref>` also builds
// that version and measures it in the same runs. A figure that depends on a clock never makes it fail; a size or a count
// over its budget does.

const RUNS = 7;
/** Of what takes a minute or longer. */
const LONG_RUNS = 3;

/** Measures with a browser for each contender open at the same time, each with one blank tab. */
async function inBrowsers(
  builds: Builds,
  server: SampleFeed,
  measure: (browsers: ContenderBrowsers) => Promise<Row[]>,
): Promise<Row[]> {
  const launched = await Promise.all(
    contendersOf(builds).map(
      async (contender) => [contender, await launchContender(contender, builds, server)] as const,
    ),
  );
  try {
    return await measure(new Map(launched));
  } finally {
    await Promise.all(launched.map(([, browser]) => browser.close()));
  }
}

const PARTS: Record<string, (builds: Builds, server: SampleFeed) => Row[] | Promise<Row[]>> = {
  sizes,
  script: (builds, server) => inBrowsers(builds, server, (browsers) => scriptCost(browsers, RUNS)),
  minute: (builds, server) => inBrowsers(builds, server, (browsers) => minuteCost(browsers, LONG_RUNS)),
  idle: (builds, server) => inBrowsers(builds, server, (browsers) => idleCost(browsers, LONG_RUNS)),
  counts: workerCounts,
  hidden: hiddenPage,
  wakeups: wakeUps,
};

const say = (line: string): void => void process.stdout.write(`${line}\n`);

async function bench(wanted: readonly string[], against: string | undefined): Promise<boolean> {
  const unknown = wanted.find((part) => !(part in PARTS));
  if (unknown) throw new Error(`There is no part “${unknown}”: ${Object.keys(PARTS).join(', ')}.`);
  const folder = mkdtempSync(join(tmpdir(), 'enough-costs-'));
  const server = await serve({ pages: { '/': FEED_PAGE } });
  let other: ReturnType<typeof buildOfRef> | undefined;
  try {
    if (against) {
      say(`Building ${against}…`);
      other = buildOfRef(against, join(folder, 'worktree'));
    }
    const builds = buildContenders(folder, other?.build);
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
    if (against)
      say(`“other” is ${against}. “of the other” compares what both cost beside empty, by median.`);
    return rows.every(({ holds, byClock }) => holds !== false || byClock);
  } finally {
    await server.close();
    other?.remove();
    rmSync(folder, { recursive: true, force: true });
  }
}

const { values, positionals } = parseArgs({
  options: { against: { type: 'string' } },
  allowPositionals: true,
});
if (!(await bench(positionals, values.against))) process.exitCode = 1;
