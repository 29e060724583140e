import { setTimeout as delay } from 'node:timers/promises';
import type { Contender, ContenderBrowser } from './contenders';
import { type PageMetrics, watchMetrics } from './page-metrics';
import { type CostBudget, type Figures, pairedRow, type Row } from './table';

/** The browsers of a run. */
export type ContenderBrowsers = ReadonlyMap<Contender, ContenderBrowser>;

/** Work in this time counts as part of the load: the first paint, and what a script delays a little. */
const SETTLED_AFTER_MS = 1_000;
const WHEEL_STEPS = 60;
/** A minute of steady scrolling. */
const MINUTE_STEPS = 600;
const STEP_PX = 120;
/** Ten notches of the wheel a second, as a quick reader scrolls. */
const STEP_MS = 100;
/** By then a page has reported twice, after 1.5 s and 15 s later. These count apart: the first sets up what all use. */
const IDLE_FROM_MS = 17_000;
/** The time of two reports; it ends before the person counts as away. */
const IDLE_FOR_MS = 30_000;
const SECOND = 1_000;
const KILOBYTE = 1_000;

/** In ms beside an empty extension, and as a share of the build at 8d1efdc. */
const BUDGET = {
  load: { most: 0.8, ofOther: 0.7 },
  wheel: { most: 0.8, ofOther: 0.55 },
  minute: { ofOther: 0.5 },
  idleSecond: { most: 0.05 },
} satisfies Record<string, CostBudget>;

interface OpenPage extends PageMetrics {
  /** Turns the wheel this many times, and waits until scripts that follow have run. */
  readonly wheel: (steps: number) => Promise<void>;
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
    async wheel(steps) {
      const began = performance.now();
      for (let step = 1; step <= steps; step++) {
        await page.mouse.wheel(0, STEP_PX);
        await delay(began + step * STEP_MS - performance.now());
      }
      // By then, scripts that wait for the scrolling to end, or that run once a second, have run.
      await delay(SETTLED_AFTER_MS);
    },
    close: async () => {
      await page.close();
    },
  };
}

type Measured<Key extends string> = Record<Key, Partial<Record<Contender, number[]>>>;

const add = (figures: Partial<Record<Contender, number[]>>, contender: Contender, value: number): void => {
  figures[contender] = [...(figures[contender] ?? []), value];
};

/** The contenders, in a different order each run, so that none is always first. */
const inTurn = (browsers: ContenderBrowsers, run: number): [Contender, ContenderBrowser][] => {
  const all = [...browsers];
  return [...all.slice(run % all.length), ...all.slice(0, run % all.length)];
};

const row = (what: string, figures: Figures, budget?: CostBudget) => pairedRow(what, figures, 2, budget);

/** Script time at load and over 60 wheel steps. Within each run, the contenders are measured one after the other. */
export async function scriptCost(browsers: ContenderBrowsers, runs: number): Promise<Row[]> {
  const measured: Measured<'load' | 'compile' | 'wheel'> = { load: {}, compile: {}, wheel: {} };
  for (let run = 0; run <= runs; run++) {
    for (const [contender, browser] of inTurn(browsers, run)) {
      const page = await openFeed(browser);
      const loaded = await page.spent();
      await page.wheel(WHEEL_STEPS);
      const scrolled = await page.spent();
      await page.close();
      // In the first run, each browser still fetches and sets up much.
      if (run === 0) continue;
      add(measured.load, contender, loaded.script);
      add(measured.compile, contender, loaded.compile);
      add(measured.wheel, contender, scrolled.script - loaded.script);
    }
  }
  return [
    row('script at load, ms', measured.load, BUDGET.load),
    row('compiling at load, ms', measured.compile),
    row(`script over ${WHEEL_STEPS} wheel steps, ms`, measured.wheel, BUDGET.wheel),
  ];
}

/** Script time over a minute of steady scrolling, in all browsers at the same time. */
export async function minuteCost(browsers: ContenderBrowsers, runs: number): Promise<Row[]> {
  const minute: Partial<Record<Contender, number[]>> = {};
  for (let run = 0; run < runs; run++) {
    await Promise.all(
      inTurn(browsers, run).map(async ([contender, browser]) => {
        const page = await openFeed(browser);
        const loaded = await page.spent();
        await page.wheel(MINUTE_STEPS);
        add(minute, contender, (await page.spent()).script - loaded.script);
        await page.close();
      }),
    );
  }
  return [row('script over a minute of steady scrolling, ms', minute, BUDGET.minute)];
}

/** Script time and heap of a visible page that is left alone, in all browsers at the same time. */
export async function idleCost(browsers: ContenderBrowsers, runs: number): Promise<Row[]> {
  const measured: Measured<'first' | 'idle' | 'heap'> = { first: {}, idle: {}, heap: {} };
  for (let run = 0; run < runs; run++) {
    await Promise.all(
      inTurn(browsers, run).map(async ([contender, browser]) => {
        const page = await openFeed(browser);
        const loaded = await page.spent();
        await delay(IDLE_FROM_MS - page.sinceOpened());
        const before = await page.spent();
        await delay(IDLE_FOR_MS);
        const after = await page.spent();
        add(measured.first, contender, before.script - loaded.script);
        add(measured.idle, contender, ((after.script - before.script) / IDLE_FOR_MS) * SECOND);
        add(measured.heap, contender, (await page.heap()) / KILOBYTE);
        await page.close();
      }),
    );
  }
  return [
    pairedRow('script for the first two reports, ms', measured.first, 2),
    pairedRow('script while left alone, ms a second', measured.idle, 3, BUDGET.idleSecond),
    pairedRow('script heap, kB', measured.heap, 0),
  ];
}
