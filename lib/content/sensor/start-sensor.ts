import { type ActivityEvent, AttentionMeter } from '../../domain/attention/attention-meter';
import { isFeedLike } from '../../domain/sites/surface';
import type { RefusedReply, ReportReply } from '../../messaging/protocol';
import { listenForActivity } from '../page/activity-events';
import { listen, stopListening } from '../page/listeners';
import { isUserBusy } from '../page/user-busy';
import { ProfileVisits } from './profile-visits';
import { ReportQueue } from './report-queue';
import { listenForPause } from './scroll-pause';
import type { SensorEnvironment } from './sensor-environment';

/** The two clocks differ by more than this, in ms, only after one of them was set or the machine slept. */
const CLOCK_DRIFT_TOLERATED = 100;

/** While attention counts, the clock is read every `reportEvery`; a reading is this many ms late only after a sleep. */
const SLEPT_WHEN_LATE_BY = 5_000;

/**
 * A page that opens in front of a person gets the focus within this many ms after our scripts begin; that time counts.
 */
const FOCUS_ARRIVES_WITHIN = 500;

/** A browser stops a background that was idle for 30 s. So for this many ms after a report it is surely running. */
const BACKGROUND_RUNS_FOR = 25_000;

/** How long after a return to the page, in ms, a nudge may be shown. */
const RETURN_SETTLES_AFTER = 300;

/** Events with which a person may have turned to the page or away from it. */
const PAGE_EVENTS = ['visibilitychange', 'focus', 'blur', 'pageshow', 'beforeunload', 'pagehide'];

/**
 * Measures the attention that a page gets, from nothing but the kinds of events, and reports it: soon after attention
 * begins, when the person turns away, when scrolling pauses while a nudge is due, and at intervals in between.
 * While the page is hidden, unfocused or idle, no timer is set.
 * @returns ends the sensor, after a last report
 */
export function startSensor(environment: SensorEnvironment): () => void {
  const {
    window,
    openedAt,
    left,
    tempo,
    monotonicNow,
    now,
    surface,
    isOrphaned,
    secondScreen,
    listenToCard,
    send,
  } = environment;
  const { document, location, navigation } = window;
  let ended = false;
  const queue = new ReportQueue();
  const visits = new ProfileVisits();
  const isInFront = (hidden = document.hidden) => !hidden && (document.hasFocus() || secondScreen());
  // A page that is hidden as it is left was visible until then, and a page that is blurred had the focus.
  let attended = left?.type === 'blur' || isInFront(!left && document.hidden);
  let clockReadAt = monotonicNow();
  // On some sites the path alone does not show whose profile it is.
  const readAddress = () => location.pathname + (/[?&]id=\w+/.exec(location.search)?.[0] ?? '');
  let address = readAddress();
  let currentSurface = surface();
  const meter = new AttentionMeter(tempo, currentSurface, attended, openedAt);
  let toWallClock = now() - monotonicNow();
  let reportTimer = 0;
  let reportedAt = Number.NEGATIVE_INFINITY;
  let stopWaitingForPause: (() => void) | undefined;
  let nudgeDue = false;

  /** Monotonic ms. Time that the machine slept since the last reading is left out. */
  const readClock = () => {
    const at = monotonicNow();
    if (at > clockReadAt + tempo.reportEvery + SLEPT_WHEN_LATE_BY) meter.skip(at);
    clockReadAt = at;
    return at;
  };

  const recordVisit = () => {
    if (currentSurface === 'profile') visits.record(address, clockReadAt);
  };

  const isCounting = () => !ended && meter.isCounting(monotonicNow());

  const clearTimers = () => {
    window.clearTimeout(reportTimer);
    reportTimer = 0;
    stopWaitingForPause?.();
    stopWaitingForPause = undefined;
  };

  const end = () => {
    clearTimers();
    ended = true;
    activity.end();
    listenToCard(undefined);
    stopListening(window, PAGE_EVENTS, onPageEvent);
    stopListening(navigation, ['currententrychange'], onAddressChange);
  };

  /** Dates what was measured. A clock that was set back is used at once, so that nothing is dated in the future. */
  const queueMeasured = () => {
    const fresh = now() - monotonicNow();
    if (fresh < toWallClock - CLOCK_DRIFT_TOLERATED) toWallClock = fresh;
    queue.add(meter.take(), toWallClock);
    if (fresh > toWallClock + CLOCK_DRIFT_TOLERATED) toWallClock = fresh;
  };

  const report = async (pause: boolean, isRetry = false) => {
    if (isOrphaned()) return end();
    meter.advance(readClock());
    queueMeasured();
    const spans = queue.waiting;
    if (!spans.length) return;
    reportedAt = clockReadAt;
    let answer: Partial<ReportReply & RefusedReply> | undefined;
    try {
      answer = (await send({
        kind: 'report',
        spans: [...spans],
        pause,
        profiles: visits.countRecent(clockReadAt),
      })) as typeof answer;
    } catch {
      // What follows treats it like any other answer that does not say what became of the report.
    }
    const { awaitPause, refused, stop } = answer ?? {};
    if (awaitPause === undefined && !refused) {
      // The spans are sent again with the next report; what arrives twice is credited once. But a page that was left
      // may never report again, so a background that was stopped half-way is woken by one more attempt.
      if (!attended && !isRetry) void report(false, true);
      return;
    }
    queue.drop(spans);
    if (stop) end();
    if (awaitPause === undefined) return;
    nudgeDue = awaitPause;
    if (nudgeDue) waitForPause();
  };

  const onPauseSearchEnd = (paused: boolean) => {
    stopWaitingForPause = undefined;
    // Typing, fullscreen or an unfocused window is not a pause, even when nothing scrolls.
    if (paused && isCounting() && document.hasFocus() && !isUserBusy(window)) void report(true);
  };

  const waitForPause = () => {
    if (!stopWaitingForPause && isCounting()) {
      stopWaitingForPause = listenForPause(window, tempo, monotonicNow, onPauseSearchEnd);
    }
  };

  /** A return to the page or to a feed counts as a pause. */
  const onReturn = () => {
    if (!nudgeDue) return;
    stopWaitingForPause?.();
    // There is something to report only a moment later.
    const timer = window.setTimeout(() => onPauseSearchEnd(true), RETURN_SETTLES_AFTER);
    stopWaitingForPause = () => window.clearTimeout(timer);
  };

  const scheduleReport = () => {
    if (reportTimer || !isCounting()) return;
    reportTimer = window.setTimeout(
      () => {
        reportTimer = 0;
        // When the focus is in a frame of the page, it can leave the window without an event here.
        updateAttended();
        if (!attended) return;
        void report(false);
        scheduleReport();
      },
      // The last report of a page does not reach a background that has yet to wake.
      monotonicNow() < reportedAt + BACKGROUND_RUNS_FOR ? tempo.reportEvery : tempo.reportSoon,
    );
  };

  const setAttended = (value: boolean) => {
    if (value === attended) return;
    attended = value;
    const at = readClock();
    // The clocks may have drifted apart: a monotonic clock that nobody reads can stop while the machine sleeps.
    if (value) queueMeasured();
    meter.record(value ? 'shown' : 'hidden', value && at < openedAt + FOCUS_ARRIVES_WITHIN ? openedAt : at);
    if (value) {
      activity.resume();
      scheduleReport();
      onReturn();
    } else {
      activity.suspend();
      clearTimers();
      void report(false);
    }
  };
  const updateAttended = () => setAttended(isInFront());

  const onActivity = (event: ActivityEvent) => {
    if (!attended) updateAttended();
    // The clocks have not been compared since the person became idle.
    if (!reportTimer) queueMeasured();
    meter.record(event, readClock());
    scheduleReport();
  };

  const onAddressChange = () => {
    // The entry also changes when a page stores state in it without going anywhere; and a page can make up the event.
    if (readAddress() === address) return;
    address = readAddress();
    const before = currentSurface;
    currentSurface = surface();
    meter.moveTo(currentSurface, readClock());
    recordVisit();
    if (isFeedLike(currentSurface) && !isFeedLike(before)) onReturn();
  };

  const onPageEvent = ({ isTrusted, type }: Event) => {
    if (!isTrusted) return;
    // At `pagehide` the browser may already show another site's page, and then it drops messages of this one.
    if (type === 'beforeunload') void report(false);
    else if (type !== 'pagehide') updateAttended();
    else if (attended) setAttended(false);
    else void report(false);
  };

  const activity = listenForActivity(window, onActivity);
  listenToCard(() => onActivity('input'));
  listen(window, PAGE_EVENTS, onPageEvent);
  listen(navigation, ['currententrychange'], onAddressChange);
  recordVisit();
  if (attended) scheduleReport();
  else activity.suspend();
  if (left) onPageEvent(left);

  return () => {
    if (!ended) void report(false);
    end();
  };
}
