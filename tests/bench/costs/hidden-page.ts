import { setTimeout as delay } from 'node:timers/promises';
import { scrollFeed } from '../../../dev/browser/person';
import type { SampleFeed } from '../../../dev/sample-feed/sample-feed-server';
import { type Builds, launchContender } from './contenders';
import { watchMetrics } from './page-metrics';
import { countedRow, type Row } from './table';
import { startTrace, type TraceEvent } from './trace';

const VISIBLE_MS = 8_000;
const TURNED_AWAY_MS = 3_000;
const HIDDEN_MS = 60_000;
const HIDDEN_FROM = 'hidden';

interface TimerData {
  frame?: string;
  timerId?: number;
  singleShot?: boolean;
}

const dataOf = ({ args }: TraceEvent): TimerData => (args as { data?: TimerData }).data ?? {};

/** The number of timers that are still set after all these events. */
function timersLeft(events: readonly TraceEvent[]): number {
  const left = new Map<number, boolean>();
  for (const event of events) {
    const { timerId = -1, singleShot = false } = dataOf(event);
    if (event.name === 'TimerInstall') left.set(timerId, singleShot);
    if (event.name === 'TimerRemove' || (event.name === 'TimerFire' && left.get(timerId)))
      left.delete(timerId);
  }
  return left.size;
}

/** Requests that a script or document started, from the net log. The browser's own requests have no origin. */
const requestsOfPages = (events: readonly TraceEvent[]): string[] =>
  events
    .filter(({ name, ph }) => name === 'URL_REQUEST_START_JOB' && ph === 'b')
    .map(({ args }) => (args as { params?: { initiator?: string; url?: string } }).params ?? {})
    .filter(({ initiator }) => initiator !== undefined && initiator !== 'not an origin')
    .map(({ url = '' }) => url);

/**
 * What happens in a chosen page that was scrolled and is then hidden for a minute: a trace of every timer that is set,
 * removed or fires in its frame, and all network requests in that time. The feed has no timers and makes no requests,
 * so all of them are Enough's.
 */
export async function hiddenPage(builds: Builds, server: SampleFeed): Promise<Row[]> {
  const browser = await launchContender('enough', builds, server);
  try {
    const trace = await startTrace(browser.browser, ['devtools.timeline', 'netlog']);
    const page = await browser.context.newPage();
    await page.bringToFront();
    const metrics = await watchMetrics(browser.context, page);
    await page.goto(browser.feed);
    await scrollFeed(page, { forMs: VISIBLE_MS });
    const front = await browser.context.newPage();
    await front.bringToFront();
    await delay(TURNED_AWAY_MS);
    const before = await metrics.spent();
    await trace.mark(HIDDEN_FROM);
    await delay(HIDDEN_MS);
    const after = await metrics.spent();
    const { events, markedAt } = await trace.end();

    const session = await browser.context.newCDPSession(page);
    const { frameTree } = await session.send('Page.getFrameTree');
    const timers = events.filter(
      (event) =>
        /^Timer(Install|Remove|Fire)$/.test(event.name) && dataOf(event).frame === frameTree.frame.id,
    );
    const since = markedAt(HIDDEN_FROM);
    const earlier = timers.filter(({ ts }) => ts < since);
    if (earlier.length === 0)
      throw new Error('No timer was seen in the visible page: the trace proves nothing.');
    if (!events.some(({ name }) => name === 'URL_REQUEST_START_JOB'))
      throw new Error('The net log saw no request.');
    return [
      countedRow('timers set as the page becomes hidden', timersLeft(earlier), 0),
      countedRow('timers set, ended or fired in a hidden minute', timers.length - earlier.length, 0),
      countedRow('script in a hidden minute, ms', Number((after.script - before.script).toFixed(3)), 0),
      countedRow('requests to any host', requestsOfPages(events).length, 0),
    ];
  } finally {
    await browser.close();
  }
}
