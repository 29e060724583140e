import { setTimeout as delay } from 'node:timers/promises';
import { CONTENDERS, type Contender, type ContenderBrowser } from './contenders';
import { type PageMetrics, watchMetrics } from './page-metrics';
import { type Figures, pairedRow, type Row } from './table';

export type ContenderBrowsers = Readonly<Record<Contender, ContenderBrowser>>;

/** Work in this time counts as part of the load: the first paint, and what a script delays a little. */
const SETTLED_AFTER_MS = 1_000;
const WHEEL_STEPS = 60;
const STEP_PX = 120;
/** Ten notches of the wheel a second, as a quick reader scrolls. */
const STEP_MS = 100;
/** By then a page has reported twice, after 1.5 s and 15 s later. These count apart: the first sets up what all use. */
const IDLE_FROM_MS = 17_000;
/** The time of two reports; it ends before the person counts as away. */
const IDLE_FOR_MS = 30_000;
const SECOND = 1_000;
const KILOBYTE = 1_000;

const BUDGET_MS = { load: 0.8, wheel: 0.8, idleSecond: 0.05 };

interface OpenPage extends PageMetrics {
  readonly wheel: () => Promise<void>;
  readonly sinceOpened: () => number;
  readonly close: () => Promise<void>;
}

/** Opens the feed in a new front tab, which has its own renderer. */
async function openFeed({ context, feed }: ContenderBrowser): Promise<OpenPage> {
  const page = await context.newPage();
  await page.bringToFront();
  const metrics = await watchMetrics(context, page);
  await page.goto(feed);
  const opened = performance.now();
  await delay(SETTLED_AFTER_MS);
  return {
    ...metrics,
    sinceOpened: () => performance.now() - opened,
    async wheel() {
      for (let step = 0; step < WHEEL_STEPS; step++) {
        await page.mouse.wheel(0, STEP_PX);
        await delay(STEP_MS);
      }
      // By then, scripts that wait for the scrolling to end, or that run once a second, have run.
      await delay(SETTLED_AFTER_MS);
    },
    close: async () => {
      await page.close();
    },
  };
}

type Measured<Key extends string> = Record<Key, Record<Contender, number[]>>;

const noneYet = <Key extends string>(keys: readonly Key[]): Measured<Key> =>
  Object.fromEntries(
    keys.map((key) => [key, { enough: [], empty: [], none: [] }]),
  ) as unknown as Measured<Key>;

/** The contenders, in a different order each run, so that none is always first. */
const inTurn = (run: number): Contender[] =>
  CONTENDERS.map((_, at) => CONTENDERS[(at + run) % CONTENDERS.length] as Contender);

/** Script time at load and over 60 wheel steps. Within each run, the contenders are measured one after the other. */
export async function scriptCost(browsers: ContenderBrowsers, runs: number): Promise<Row[]> {
  const measured = noneYet(['load', 'compile', 'wheel']);
  for (let run = 0; run <= runs; run++) {
    for (const contender of inTurn(run)) {
      const page = await openFeed(browsers[contender]);
      const loaded = await page.spent();
      await page.wheel();
      const scrolled = await page.spent();
      await page.close();
      // In the first run, each browser still fetches and sets up much.
      if (run === 0) continue;
      measured.load[contender].push(loaded.script);
      measured.compile[contender].push(loaded.compile);
      measured.wheel[contender].push(scrolled.script - loaded.script);
    }
  }
  const row = (what: string, figures: Figures, budget?: number) => pairedRow(what, figures, 2, budget);
  return [
    row('script at load, ms', measured.load, BUDGET_MS.load),
    row('compiling at load, ms', measured.compile),
    row(`script over ${WHEEL_STEPS} wheel steps, ms`, measured.wheel, BUDGET_MS.wheel),
  ];
}

/** Script time and heap of a visible page that is left alone, in all three browsers at the same time. */
export async function idleCost(browsers: ContenderBrowsers, runs: number): Promise<Row[]> {
  const measured = noneYet(['first', 'idle', 'heap']);
  for (let run = 0; run < runs; run++) {
    await Promise.all(
      inTurn(run).map(async (contender) => {
        const page = await openFeed(browsers[contender]);
        const loaded = await page.spent();
        await delay(IDLE_FROM_MS - page.sinceOpened());
        const before = await page.spent();
        await delay(IDLE_FOR_MS);
        const after = await page.spent();
        measured.first[contender].push(before.script - loaded.script);
        measured.idle[contender].push(((after.script - before.script) / IDLE_FOR_MS) * SECOND);
        measured.heap[contender].push((await page.heap()) / KILOBYTE);
        await page.close();
      }),
    );
  }
  return [
    pairedRow('script for the first two reports, ms', measured.first, 2),
    pairedRow('script while left alone, ms a second', measured.idle, 3, BUDGET_MS.idleSecond),
    pairedRow('script heap, kB', measured.heap, 0),
  ];
}
