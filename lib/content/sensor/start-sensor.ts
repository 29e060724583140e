import { type ActivityEvent, AttentionMeter } from '../../domain/attention/attention-meter';
import type { SensingTempo } from '../../domain/attention/sensing-tempo';
import { isFeedLike, type Surface } from '../../domain/sites/surface';
import type { RefusedReply, Report, ReportReply } from '../../messaging/protocol';
import { listenForActivity } from '../page/activity-events';
import { listen, stopListening } from '../page/listeners';
import { isUserBusy } from '../page/user-busy';
import { ProfileVisits } from './profile-visits';
import { ReportQueue } from './report-queue';
import { listenForPause } from './scroll-pause';

/** What the sensor needs of the page and the browser. */
export interface SensorEnvironment {
  readonly window: Window;
  /** When the page opened, or scripts of ours first came to it, in monotonic ms: its attention counts from there. */
  readonly openedAt: number;
  /** With what the person is just leaving, where that came before the page had time for us. */
  readonly left: Event | undefined;
  readonly tempo: SensingTempo;
  /** Monotonic ms. */
  readonly monotonicNow: () => number;
  /** Wall-clock ms. */
  readonly now: () => number;
  /** The surface the page's address belongs to now. */
  readonly surface: () => Surface;
  /** Whether the extension has gone: a reloaded or removed one leaves its scripts running. */
  readonly isOrphaned: () => boolean;
  /** Whether a visible page in a window without focus counts as well. */
  readonly secondScreen: () => boolean;
  /** Whether an event is for our own card. */
  readonly isOurs: (event: Event) => boolean;
  readonly send: (report: Report) => Promise<unknown>;
}

/** The two clocks drift apart by this much, in ms, only when one of them was set or the machine slept. */
const CLOCKS_MAY_DRIFT = 100;

/** While a page earns it looks at the clock every `reportEvery`; later than that by this many ms only if it slept. */
const SLEPT_WHEN_LATE_BY = 5_000;

/** A page that opens in front of a person has the focus a moment, in ms, after its scripts begin: it counts from there. */
const FOCUS_ARRIVES_WITHIN = 500;

/** A browser stops a background that has had nothing to do for 30 s; for so long after a report, in ms, it is there. */
const BACKGROUND_STAYS = 25_000;

/** How long after a return, in ms, a nudge may come. */
const RETURN_SETTLES = 300;

/** Events with which a person may have turned to the page, or away from it. */
const TURNS = ['visibilitychange', 'focus', 'blur', 'pageshow', 'beforeunload', 'pagehide'];

/**
 * Measures the attention a page is given, by the kinds of events and nothing else, and reports it: soon after it
 * begins, when the person turns away, when scrolling pauses while a nudge is due, and every so often in between.
 * While the page is hidden, unfocused or left alone it sets no timer.
 * @returns ends the sensor; what it measured is reported first
 */
export function startSensor(surroundings: SensorEnvironment): () => void {
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
    isOurs,
    send,
  } = surroundings;
  const { document, location, navigation } = window;
  let ended = false;
  const queue = new ReportQueue();
  const visits = new ProfileVisits();
  const isFacingPerson = (hidden = document.hidden) => !hidden && (document.hasFocus() || secondScreen());
  // What is hidden as it is left was visible until then, and what is blurred had the focus.
  let attended = left?.type === 'blur' || isFacingPerson(!left && document.hidden);
  let awakeAt = monotonicNow();
  // On some sites the path alone does not say whose profile it is.
  const addressed = () => location.pathname + (/[?&]id=\w+/.exec(location.search)?.[0] ?? '');
  let path = addressed();
  let place = surface();
  const meter = new AttentionMeter(tempo, place, attended, openedAt);
  let toWallClock = now() - monotonicNow();
  let reportTimer = 0;
  let reportedAt = Number.NEGATIVE_INFINITY;
  let stopAwaitingPause: (() => void) | undefined;
  let nudgeDue = false;

  /** Monotonic ms; what the machine slept through since the last look is passed over. */
  const lookAtClock = () => {
    const at = monotonicNow();
    if (at > awakeAt + tempo.reportEvery + SLEPT_WHEN_LATE_BY) meter.skip(at);
    awakeAt = at;
    return at;
  };

  const noteVisit = () => {
    if (place === 'profile') visits.note(path, awakeAt);
  };

  const isEarning = () => !ended && meter.isEarning(monotonicNow());

  const rest = () => {
    window.clearTimeout(reportTimer);
    reportTimer = 0;
    stopAwaitingPause?.();
    stopAwaitingPause = undefined;
  };

  const end = () => {
    rest();
    ended = true;
    signs.end();
    stopListening(window, TURNS, hear);
    stopListening(navigation, ['currententrychange'], followAddress);
  };

  /** Dates what was measured. A clock set back is believed at once, so that nothing is dated in the future. */
  const date = () => {
    const fresh = now() - monotonicNow();
    if (fresh < toWallClock - CLOCKS_MAY_DRIFT) toWallClock = fresh;
    queue.add(meter.take(), toWallClock);
    if (fresh > toWallClock + CLOCKS_MAY_DRIFT) toWallClock = fresh;
  };

  const report = async (pause: boolean, again = false) => {
    if (isOrphaned()) return end();
    meter.advance(lookAtClock());
    date();
    const spans = queue.waiting;
    if (!spans.length) return;
    reportedAt = awakeAt;
    let answer: ReportReply | RefusedReply | undefined;
    try {
      answer = (await send({
        kind: 'report',
        spans: [...spans],
        pause,
        profiles: visits.countLately(awakeAt),
      })) as typeof answer;
    } catch {
      // It goes out again with the next report; what arrives twice is credited once. But nobody knows when the next
      // one comes of a page that is left: a background that was stopped half-way is woken by asking it once more.
      if (!attended && !again) void report(false, true);
      return;
    }
    if (!answer) return;
    queue.drop(spans);
    if ('refused' in answer) {
      if (answer.stop) end();
    } else {
      nudgeDue = answer.awaitPause;
      if (nudgeDue) awaitPause();
    }
  };

  const seize = (paused: boolean) => {
    stopAwaitingPause = undefined;
    // Who writes, watches a full screen or is in another window does not pause, however still the page lies.
    if (paused && isEarning() && document.hasFocus() && !isUserBusy(window)) void report(true);
  };

  const awaitPause = () => {
    if (!stopAwaitingPause && isEarning()) {
      stopAwaitingPause = listenForPause(window, tempo, monotonicNow, seize);
    }
  };

  /** Coming back to what was scrolled is as good as a pause. */
  const comeBack = () => {
    if (!nudgeDue) return;
    stopAwaitingPause?.();
    // A moment later there is something to report.
    const timer = window.setTimeout(() => seize(true), RETURN_SETTLES);
    stopAwaitingPause = () => window.clearTimeout(timer);
  };

  const reportLater = () => {
    if (reportTimer || !isEarning()) return;
    reportTimer = window.setTimeout(
      () => {
        reportTimer = 0;
        // Focus that sits in a frame within the page leaves the window without a word.
        turnAsPageDid();
        if (!attended) return;
        void report(false);
        reportLater();
      },
      // A page that goes is not heard by a background that has yet to wake.
      monotonicNow() < reportedAt + BACKGROUND_STAYS ? tempo.reportEvery : tempo.reportSoon,
    );
  };

  const turn = (towards: boolean) => {
    if (towards === attended) return;
    attended = towards;
    const at = lookAtClock();
    // The two clocks may have drifted apart since: a clock that is not looked at may stand still while the machine sleeps.
    if (towards) date();
    meter.note(towards ? 'shown' : 'hidden', towards && at < openedAt + FOCUS_ARRIVES_WITHIN ? openedAt : at);
    if (towards) {
      signs.wake();
      reportLater();
      comeBack();
    } else {
      signs.rest();
      rest();
      void report(false);
    }
  };
  const turnAsPageDid = () => turn(isFacingPerson());

  const sense = (sign: ActivityEvent) => {
    if (!attended) turnAsPageDid();
    // Nothing was looked at since the person went idle.
    if (!reportTimer) date();
    meter.note(sign, lookAtClock());
    reportLater();
  };

  const followAddress = () => {
    // The entry also changes when a page notes something in it, without going anywhere; and anyone can say that it did.
    if (addressed() === path) return;
    path = addressed();
    const before = place;
    place = surface();
    meter.move(place, lookAtClock());
    noteVisit();
    if (isFeedLike(place) && !isFeedLike(before)) comeBack();
  };

  const hear = ({ isTrusted, type }: Event) => {
    if (!isTrusted) return;
    // By the time of `pagehide` the browser may have put another site's page in place, and drops what this one says.
    if (type === 'beforeunload') void report(false);
    else if (type !== 'pagehide') turnAsPageDid();
    else if (attended) turn(false);
    else void report(false);
  };

  const signs = listenForActivity(window, sense, isOurs);
  listen(window, TURNS, hear);
  listen(navigation, ['currententrychange'], followAddress);
  noteVisit();
  if (attended) reportLater();
  else signs.rest();
  if (left) hear(left);

  return () => {
    if (!ended) void report(false);
    end();
  };
}
