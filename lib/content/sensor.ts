import { AttentionMeter, type Sign } from '../domain/attention';
import type { Surface } from '../domain/surface';
import type { Tempo } from '../domain/tempo';
import type { RefusedReply, Report, ReportReply } from '../messaging/protocol';
import { listenForSigns } from './page-signs';
import { listenForPause } from './pause';
import { ReportQueue } from './report-queue';

/** What the sensor needs of the page and the browser. */
export interface SensorSurroundings {
  readonly window: Window;
  readonly tempo: Tempo;
  /** Monotonic ms. */
  readonly monotonicNow: () => number;
  /** Wall-clock ms. */
  readonly now: () => number;
  /** The surface the page's address belongs to now. */
  readonly surface: () => Surface;
  /** Whether the extension has gone: a reloaded or removed one leaves its scripts running. */
  readonly isOrphaned: () => boolean;
  /** Whether an event is for our own card. */
  readonly isOurs: (event: Event) => boolean;
  readonly send: (report: Report) => Promise<unknown>;
}

/**
 * Measures the attention a page is given, by the kinds of events and nothing else, and reports it: when the person
 * turns away, when scrolling pauses while a nudge is due, and every so often in between.
 * While the page is hidden, unfocused or left alone it sets no timer.
 * @returns ends the sensor; what it measured is reported first
 */
export function startSensor(surroundings: SensorSurroundings): () => void {
  const { window, tempo, monotonicNow, now, surface, isOrphaned, isOurs, send } = surroundings;
  const { document } = window;
  const ended = new AbortController();
  const queue = new ReportQueue();
  const isFacingPerson = () => document.visibilityState === 'visible' && document.hasFocus();
  let attended = isFacingPerson();
  const meter = new AttentionMeter(tempo, surface(), attended, monotonicNow());
  let reportTimer = 0;
  let stopAwaitingPause: (() => void) | undefined;

  const isEarning = () => !ended.signal.aborted && meter.isEarning(monotonicNow());

  const rest = () => {
    window.clearTimeout(reportTimer);
    reportTimer = 0;
    stopAwaitingPause?.();
    stopAwaitingPause = undefined;
  };

  const end = () => {
    rest();
    ended.abort();
  };

  const report = async (pause: boolean) => {
    if (isOrphaned()) return end();
    meter.advance(monotonicNow());
    queue.add(meter.take(), now() - monotonicNow());
    const spans = queue.waiting;
    if (spans.length === 0) return;
    let answer: ReportReply | RefusedReply | undefined;
    try {
      answer = (await send({ kind: 'report', spans: [...spans], pause })) as typeof answer;
    } catch {
      // It goes out again with the next report; what arrives twice is credited once.
      return;
    }
    if (!answer) return;
    queue.drop(spans);
    if ('refused' in answer) {
      if (answer.stop) end();
    } else if (answer.awaitPause) {
      awaitPause();
    }
  };

  const awaitPause = () => {
    if (stopAwaitingPause || !isEarning()) return;
    stopAwaitingPause = listenForPause(window, tempo, monotonicNow, (paused) => {
      stopAwaitingPause = undefined;
      if (paused && isEarning()) void report(true);
    });
  };

  const reportLater = () => {
    if (reportTimer !== 0 || !isEarning()) return;
    reportTimer = window.setTimeout(() => {
      reportTimer = 0;
      void report(false);
      reportLater();
    }, tempo.reportEvery);
  };

  const turn = (towards: boolean) => {
    if (towards === attended) return;
    attended = towards;
    meter.note(towards ? 'shown' : 'hidden', monotonicNow());
    if (towards) {
      signs.wake();
      reportLater();
    } else {
      signs.rest();
      rest();
      void report(false);
    }
  };
  const look = () => turn(isFacingPerson());

  const sense = (sign: Sign) => {
    if (!attended) look();
    meter.note(sign, monotonicNow());
    reportLater();
  };

  const signs = listenForSigns(window, sense, isOurs, ended.signal);
  const options = { capture: true, passive: true, signal: ended.signal };
  document.addEventListener('visibilitychange', look, options);
  for (const type of ['focus', 'blur', 'pageshow']) window.addEventListener(type, look, options);
  window.addEventListener('pagehide', () => turn(false), options);
  window.navigation?.addEventListener('currententrychange', () => meter.move(surface(), monotonicNow()), {
    signal: ended.signal,
  });
  if (attended) reportLater();
  else signs.rest();

  return () => {
    if (!ended.signal.aborted) void report(false);
    end();
  };
}
