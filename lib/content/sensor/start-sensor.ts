import type { ActivityEvent } from '../../domain/attention/activity-event';
import { isFeedLike } from '../../domain/sites/surface';
import type { RefusedReply, ReportReply } from '../../messaging/protocol';
import { listenForActivity } from '../page/activity-events';
import { onDocumentReplaced } from '../page/document-replaced';
import { listen, stopListening } from '../page/listeners';
import { startTimer } from '../page/page-proof-timer';
import { watchForUnheardScrolling } from '../page/unheard-scrolling';
import { isUserBusy } from '../page/user-busy';
import { recordAttention } from './attention-recorder';
import { watchFrame } from './frame-watch';
import { ProfileVisits } from './profile-visits';
import { ReportQueue } from './report-queue';
import { listenForPause } from './scroll-pause';
import type { SensorEnvironment } from './sensor-environment';

/** A page that opens in front of a person gets the focus within this many ms after its scripts begin; that time counts. */
const FOCUS_ARRIVES_WITHIN = 1_000;

/** After a return to a page, Firefox gives it the focus without an event. So we look again after this many ms. */
const LOOK_AGAIN_AFTER = [50, 500];

/** A browser stops a background that was idle for 30 s. So for this many ms after a report it is surely running. */
const BACKGROUND_RUNS_FOR = 25_000;

/** How long after a return to the page, in ms, a nudge may be shown. */
const RETURN_SETTLES_AFTER = 300;

/** Events with which a person may have turned to the page or away from it. */
const PAGE_EVENTS = ['visibilitychange', 'focus', 'blur', 'beforeunload', 'pagehide'];

/** A page that comes back from the back-forward cache sends this event, and every page when it has loaded. */
const COMES_BACK = ['pageshow'];

/**
 * Measures the attention that a page gets, from nothing but the kinds of events, and reports it: soon after attention
 * begins, when the person turns away, when scrolling pauses while a nudge is due, and at intervals in between.
 * While the page is hidden, unfocused or idle, no timer is set, except while the focus is in a frame of a visible page.
 * @returns ends the sensor, after a last report
 */
export function startSensor(environment: SensorEnvironment): () => void {
  const { window, tempo, monotonicNow, surface, isOrphaned, secondScreen, shadowRootOf, listenToCard, send } =
    environment;
  const { document, location, navigation } = window;
  const visits = new ProfileVisits();
  const isInFront = () => !document.hidden && (document.hasFocus() || secondScreen());
  // On some sites the path alone does not show whose profile it is.
  const readAddress = () =>
    location.pathname + (location.search && (/[?&]id=\w+/.exec(location.search)?.[0] ?? ''));
  const openedVisible = !document.hidden;
  let attended = isInFront();
  let address = readAddress();
  let currentSurface = surface();
  const queue = new ReportQueue();
  const recorder = recordAttention(environment, queue, currentSurface, attended);
  const openedAt = monotonicNow();
  let ended = false;
  let cancelReport: (() => void) | undefined;
  let reportedAt = Number.NEGATIVE_INFINITY;
  let stopWaitingForPause: (() => void) | undefined;
  let nudgeDue = false;
  let hasSign = false;

  const recordVisit = () => {
    if (currentSurface === 'profile') visits.record(address, monotonicNow());
  };

  const isCounting = () => !ended && recorder.isCounting();

  const clearTimers = () => {
    cancelReport?.();
    cancelReport = undefined;
    stopWaitingForPause?.();
    stopWaitingForPause = undefined;
    if (document.hidden) frames.stop();
  };

  const end = () => {
    ended = true;
    clearTimers();
    frames.stop();
    activity.end();
    observer.disconnect();
    listenToCard();
    stopListening(window, [...PAGE_EVENTS, ...COMES_BACK], onPageEvent);
    stopListening(navigation, ['currententrychange'], onAddressChange);
  };

  const report = async (pause: boolean, isRetry = false) => {
    if (isOrphaned()) return end();
    recorder.measure();
    const spans = queue.waiting;
    if (!spans.length) return;
    reportedAt = monotonicNow();
    let answer: Partial<ReportReply & RefusedReply> | undefined;
    try {
      answer = (await send({
        kind: 'report',
        spans: [...spans],
        pause,
        busy: nudgeDue && isUserBusy(window, shadowRootOf),
        hasSign,
        profiles: visits.countRecent(reportedAt),
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
    if (paused && isCounting() && document.hasFocus() && !isUserBusy(window, shadowRootOf)) void report(true);
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
    // Only after a moment is there something to report.
    stopWaitingForPause = startTimer(RETURN_SETTLES_AFTER, () => onPauseSearchEnd(true));
  };

  const onReportDue = () => {
    cancelReport = undefined;
    const wasAttended = attended;
    updateAttended();
    if (wasAttended && !attended) return;
    activity.unmuteDue();
    unheard.look();
    void report(false);
    scheduleReport();
  };

  const scheduleReport = () => {
    if (cancelReport || !isCounting()) return;
    // The last report of a page does not reach a background that has yet to wake.
    const isAwake = monotonicNow() < reportedAt + BACKGROUND_RUNS_FOR;
    cancelReport = startTimer(isAwake ? tempo.reportEvery : tempo.reportSoon, onReportDue);
  };

  const setAttended = (value: boolean) => {
    if (value === attended) return;
    attended = value;
    // What was not heard until now was done before.
    activity.unmute();
    if (value) {
      const openFor = monotonicNow() - openedAt;
      // The clocks may have drifted apart: a monotonic clock that nobody reads can stop while the machine sleeps.
      recorder.date();
      const isOpening = openedVisible && openFor < FOCUS_ARRIVES_WITHIN;
      hasSign ||= !isOpening;
      recorder.record('shown', isOpening ? openFor : 0);
      scheduleReport();
      onReturn();
    } else {
      recorder.record('hidden');
      clearTimers();
      void report(false);
    }
  };
  const updateAttended = () => {
    if (!ended) setAttended(isInFront());
  };

  const onActivity = (event: ActivityEvent, ago = 0) => {
    hasSign = true;
    if (event === 'scroll') unheard.mayHappen(false);
    if (!attended) updateAttended();
    // The clocks have not been compared since the person became idle.
    if (!cancelReport) recorder.date();
    recorder.record(event, ago);
    scheduleReport();
  };

  const onAddressChange = () => {
    // The entry also changes when a page stores state in it without going anywhere; and a page can make up the event.
    if (readAddress() === address) return;
    address = readAddress();
    const before = currentSurface;
    currentSurface = surface();
    recorder.moveTo(currentSurface);
    recordVisit();
    if (isFeedLike(currentSurface) && !isFeedLike(before)) onReturn();
  };

  const onPageEvent = ({ isTrusted, type }: Event) => {
    if (!isTrusted) return;
    // At `pagehide` the browser may already show another site's page, and then it drops messages of this one.
    if (type === 'beforeunload') return void report(false);
    if (type === 'pagehide') {
      listen(window, COMES_BACK, onPageEvent);
      if (!attended) void report(false);
      return setAttended(false);
    }
    updateAttended();
    // A page without the focus may have been scrolled until now.
    if (document.hidden) {
      activity.stop();
      recorder.record('hidden');
    }
    frames.look(type);
    if (type !== 'blur' && !attended && !document.hidden)
      for (const after of LOOK_AGAIN_AFTER) startTimer(after, updateAttended);
  };

  const unheard = watchForUnheardScrolling(window, () => {
    // Both together are the sign of someone who reads without a pointer, which a page can cause too.
    recorder.record('focus');
    recorder.record('scroll');
  });
  const frames = watchFrame(window, {
    isCounting,
    updateAttended: () => {
      updateAttended();
      return attended;
    },
    hasEnded: () => ended,
    onPress: () => onActivity('reaction'),
    onStay: () => recorder.record('inFrame'),
  });
  const listenForPageEvents = () => listen(window, PAGE_EVENTS, onPageEvent);
  const activity = listenForActivity(window, monotonicNow, onActivity);
  listenForPageEvents();
  listen(navigation, ['currententrychange'], onAddressChange);
  const observer = onDocumentReplaced(document, () => {
    // The page's new listeners come before ours, and may stop every event.
    unheard.mayHappen(true);
    activity.restart();
    listenForPageEvents();
  });
  listenToCard(() => onActivity('input'));
  recordVisit();
  scheduleReport();

  return () => {
    if (!ended) void report(false);
    end();
  };
}
