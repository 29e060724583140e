import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { chromium, type Page } from '@playwright/test';
import { startDisplay } from '../../../dev/browser/xvfb';
import type { SampleFeed } from '../../../dev/sample-feed/sample-feed-server';
import { type Builds, type ContenderBrowser, launchContender } from './contenders';
import { turnRealWheel } from './real-wheel';
import type { Row } from './table';

const MINUTES = 3;
const MINUTE = 60_000;
const MINUTES_AN_HOUR = 60;
/** A worker that woke runs for 30 s, so no wake-up is missed. Timers of hidden pages run at most once a second. */
const LOOK_EVERY_MS = 1_000;

/** Counts of how often a worker was checked, was running, and had been woken. */
interface Watched {
  looks: number;
  awake: number;
  wakeUps: number;
}

interface WatchingScope {
  watched: Watched;
  chrome: { runtime: { getContexts(filter: { contextTypes: string[] }): Promise<unknown[]> } };
}

/** Lets a page of the extension check whether the worker runs, without a debugger. A check does not wake it. */
function watchWorker(blank: Page): Promise<void> {
  return blank.evaluate((every) => {
    const scope = globalThis as unknown as WatchingScope;
    const watched: Watched = { looks: 0, awake: 0, wakeUps: 0 };
    scope.watched = watched;
    let wasAwake = true;
    setInterval(async () => {
      const workers = await scope.chrome.runtime.getContexts({ contextTypes: ['BACKGROUND'] });
      const isAwake = workers.length > 0;
      watched.looks += 1;
      if (isAwake) watched.awake += 1;
      if (isAwake && !wasAwake) watched.wakeUps += 1;
      wasAwake = isAwake;
    }, every);
  }, LOOK_EVERY_MS);
}

/** Disconnects from the browser while something happens: a worker with an attached debugger is never stopped. */
async function unattended(browser: ContenderBrowser, goesOn: () => Promise<unknown>): Promise<Watched> {
  await browser.browser.close();
  await goesOn();
  const [port] = readFileSync(join(browser.profile, 'DevToolsActivePort'), 'utf8').split('\n');
  const again = await chromium.connectOverCDP(`http://127.0.0.1:${port}`, {
    noDefaults: true,
    isLocal: true,
  });
  const blank = again
    .contexts()[0]
    ?.pages()
    .find((page) => page.url().startsWith('chrome-extension:'));
  if (!blank) throw new Error('The page that watched the worker is gone.');
  const watched = await blank.evaluate(() => (globalThis as unknown as WatchingScope).watched);
  await again.close();
  return watched;
}

/** @param inFront the page in front: Enough's blank page or the feed; with `undefined` the feed is not opened */
async function watch(
  browser: ContenderBrowser,
  inFront: 'blank' | 'feed' | undefined,
  goesOn: () => Promise<unknown>,
): Promise<Watched> {
  try {
    const blank = await browser.openBlank();
    await watchWorker(blank);
    if (inFront) {
      const feed = await browser.context.newPage();
      await feed.goto(browser.feed);
      if (inFront === 'blank') await blank.bringToFront();
    }
    return await unattended(browser, goesOn);
  } finally {
    await browser.close();
  }
}

/** @throws when the worker was checked in less than half of the time: then the count means nothing */
function rowOf(when: string, { looks, awake, wakeUps }: Watched): Row {
  if (looks < (MINUTES * MINUTE) / LOOK_EVERY_MS / 2)
    throw new Error(`The worker was checked too seldom (${looks} times).`);
  const anHour = (wakeUps * MINUTES_AN_HOUR) / MINUTES;
  const seen = wakeUps === 0 ? `0 in ${MINUTES} min` : `${anHour} (${wakeUps} in ${MINUTES} min)`;
  return {
    what: `worker wake-ups an hour, ${when} (awake ${Math.round((awake / looks) * 100)} %)`,
    cells: { enough: seen },
  };
}

/**
 * How often the worker is woken, extrapolated from some minutes. A real wheel scrolls a real window, so that no
 * debugger is attached there either. There is no budget. The worker runs for the first half minute because of the
 * setup.
 */
export async function wakeUps(builds: Builds, server: SampleFeed): Promise<Row[]> {
  const display = await startDisplay();
  const wait = () => delay(MINUTES * MINUTE);
  try {
    const [closed, hidden, scrolled] = await Promise.all([
      launchContender('enough', builds, server).then((browser) => watch(browser, undefined, wait)),
      launchContender('enough', builds, server).then((browser) => watch(browser, 'blank', wait)),
      launchContender('enough', builds, server, display.name).then((browser) =>
        watch(browser, 'feed', () => turnRealWheel(display.name, MINUTES * MINUTE)),
      ),
    ]);
    return [
      rowOf('no chosen page open', closed),
      rowOf('chosen page hidden', hidden),
      rowOf('chosen page scrolled', scrolled),
    ];
  } finally {
    await display.stop();
  }
}
