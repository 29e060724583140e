import type { ActivityEvent } from '../../domain/attention/activity-event';
import { listen, listenOnce, stopListening } from './listeners';

/** After a frequent event, its type is not heard for this many ms: many listener calls slow a page. */
const MUTED_FOR = 2_000;

/** The same for scrolling, which shows that the page is active but not when a person last was. */
const SCROLL_MUTED_FOR = 5_000;

/** Events that come within this many ms of being heard again are a stream: more of them came while they were not heard. */
const STREAM_WITHIN = 250;

/** The activity that each type of event stands for that comes often. */
const FREQUENT: Readonly<Record<string, ActivityEvent>> = {
  wheel: 'wheel',
  touchmove: 'wheel',
  pointermove: 'input',
  scroll: 'scroll',
  timeupdate: 'playing',
};
const TYPES = Object.keys(FREQUENT);

/** Listens on a page for what happens often: moving, scrolling, playback. */
export interface FrequentListener {
  /** Hears every type again. */
  unmute(): void;
  /** Hears again what was muted for long enough. A page can clear the timer that does so otherwise. */
  unmuteDue(): void;
  /** Begins anew after something removed the listeners. */
  restart(): void;
  /** Sets no timer from now on, until the next event on a visible page. */
  stop(): void;
  /** Ends all listening. */
  end(): void;
}

/**
 * Reports trusted events of the frequent types, one each few seconds. Without events it sets no timer.
 *
 * A muted type has no listener. Its next listener comes after those that the page has added, so a page that stops events
 * at its window would keep them from it. On such a page the first listener stays: a type is muted only if its first
 * event reaches the document, which is next on its way.
 * @param onActivity `ago`: how many ms ago it happened
 */
export function listenForFrequentEvents(
  window: Window,
  monotonicNow: () => number,
  onActivity: (activity: ActivityEvent, ago: number) => void,
): FrequentListener {
  const { document } = window;
  /** The muted types, each with the instant from which it is to be heard again. */
  let muted: Record<string, number> = {};
  /** The types of which one event could show that the page lets them reach the document. */
  let tried: Record<string, true> = {};
  let unmutedAt = 0;
  /** Reports the stream that goes on while it is not heard. */
  let reportStream: (() => void) | undefined;
  let timer = 0;
  let timerDue = 0;

  const stop = () => {
    window.clearTimeout(timer);
    timerDue = 0;
    reportStream = undefined;
  };

  const hearAgain = (until: number) => {
    reportStream?.();
    for (const type in muted) {
      if ((muted[type] as number) > until) continue;
      delete muted[type];
      listenOnce(window, type, onUnmuted);
    }
  };

  const unmute = (until = Number.POSITIVE_INFINITY) => {
    hearAgain(until);
    stop();
  };

  const onTimer = () => {
    unmutedAt = monotonicNow();
    unmute(unmutedAt + STREAM_WITHIN);
  };

  /** Returns the time. */
  const mute = (type: string): number => {
    const at = monotonicNow();
    const isScroll = type === 'scroll';
    muted[type] = at + (isScroll ? SCROLL_MUTED_FOR : MUTED_FOR);
    // Scrolling is heard again soon enough with something else, or after a report.
    if (!isScroll && at >= timerDue && !document.hidden) {
      timer = window.setTimeout(onTimer, MUTED_FOR);
      timerDue = at + MUTED_FOR;
    }
    return at;
  };

  const report = (type: string, ago = 0) => {
    // What scrolls is the person's only after a sign of the person.
    if (type === 'scroll') reportStream?.();
    onActivity(FREQUENT[type] as ActivityEvent, ago);
  };

  // Events that a page makes up must not count, and must not mute a person's events.

  const onFrequent = ({ isTrusted, type }: Event) => {
    if (!isTrusted) return;
    (tried[type] ? stopListening : listen)(document, [type], onReachedDocument);
    tried[type] = true;
    report(type);
  };

  const onReachedDocument = ({ isTrusted, type }: Event) => {
    if (!isTrusted) return;
    stopListening(document, [type], onReachedDocument);
    stopListening(window, [type], onFrequent);
    mute(type);
  };

  const onUnmuted = ({ isTrusted, type }: Event) => {
    if (!isTrusted) return listenOnce(window, type, onUnmuted);
    const at = mute(type);
    const isStream = type !== 'scroll' && type !== 'timeupdate' && at <= unmutedAt + STREAM_WITHIN;
    if (!isStream) return report(type);
    // It was reported a moment ago, and will be as soon as anything is heard again. It may have ended at any time until
    // then; half of that is the best guess.
    reportStream = () => report(type, Math.max(0, monotonicNow() - at - MUTED_FOR / 2));
  };

  const restart = () => {
    stop();
    muted = {};
    tried = {};
    listen(window, TYPES, onFrequent);
  };
  restart();

  return {
    unmute,
    unmuteDue: () => hearAgain(monotonicNow()),
    restart,
    stop,
    end() {
      stop();
      stopListening(document, TYPES, onReachedDocument);
      stopListening(window, TYPES, onFrequent);
      stopListening(window, TYPES, onUnmuted);
    },
  };
}
