import type { ActivityEvent } from '../../domain/attention/activity-event';
import { listen, stopListening } from './listeners';

/** After a frequent event, its type is not heard for this many ms: many listener calls slow a page. */
const MUTED_FOR = 2_000;

/** The same for scrolling, which shows that the page is active but not when a person last was. */
const SCROLL_MUTED_FOR = 5_000;

/** Events that come within this many ms of being heard again are a stream: more of them came while they were not heard. */
const STREAM_WITHIN = 250;

/** A page that keeps this many events of a type from a listener after its own does so with all. */
const STOPPED_EVENTS = 3;

/** Text that appears within this many ms after a press was entered by the person; a page can enter text too. */
const TYPING_FOLLOWS_WITHIN = 2_000;

/** The activity that each type of event stands for. */
const ACTIVITIES: Readonly<Record<string, ActivityEvent>> = {
  pointerdown: 'input',
  keydown: 'input',
  focusin: 'focus',
  input: 'typing',
  click: 'reaction',
  // What has played to its end pauses too.
  pause: 'stopped',
};
const FREQUENT: Readonly<Record<string, ActivityEvent>> = {
  wheel: 'wheel',
  touchmove: 'wheel',
  pointermove: 'input',
  scroll: 'scroll',
  timeupdate: 'playing',
};
const TYPES = Object.keys(ACTIVITIES);
const FREQUENT_TYPES = Object.keys(FREQUENT);

/** Listens on a page for what a person does, and for playback. */
export interface ActivityListener {
  /** Hears every type again. */
  unmute(): void;
  /** Begins anew after something removed the listeners. */
  restart(): void;
  /** Sets no timer from now on, until the next frequent event on a visible page. */
  suspend(): void;
  /** Ends all listening. */
  end(): void;
}

/**
 * Reports every trusted event that shows that a person is there, or that something plays. The content of events is
 * never read. Without events it sets no timer. Nothing that is done on our own card arrives here, because it is in a
 * frame.
 *
 * To be muted, a listener is removed; when it is added again, it comes after those that the page has added. So it stays
 * where it is on a page that stops events, which a second listener finds out.
 * @param onActivity `ago`: how many ms ago it happened
 */
export function listenForActivity(
  window: Window,
  monotonicNow: () => number,
  onActivity: (activity: ActivityEvent, ago: number) => void,
): ActivityListener {
  /** The muted types, each with the instant from which the timer lets it be heard again. */
  let muted: Record<string, number> = {};
  /** How many events of a type were heard; `Infinity` when a second listener has heard one too. */
  let heard: Record<string, number> = {};
  let unmutedAt = Number.NEGATIVE_INFINITY;
  let pressedAt = Number.NEGATIVE_INFINITY;
  let isStream = false;
  let timer = 0;

  const suspend = () => {
    window.clearTimeout(timer);
    timer = 0;
    isStream = false;
  };

  const unmute = (until = Number.POSITIVE_INFINITY) => {
    suspend();
    unmutedAt = monotonicNow();
    const types = Object.keys(muted).filter((type) => (muted[type] as number) <= until);
    listen(window, types, onFrequent);
    for (const type of types) delete muted[type];
  };

  const onTimer = () => {
    // The stream may have ended at any time since; half of it is the best guess.
    if (isStream) onActivity('input', MUTED_FOR / 2);
    unmute(monotonicNow() + STREAM_WITHIN);
  };

  const onUnstopped = ({ isTrusted, type }: Event) => {
    if (!isTrusted) return;
    stopListening(window, [type], onUnstopped);
    heard[type] = Number.POSITIVE_INFINITY;
  };

  const onFrequent = ({ isTrusted, type }: Event) => {
    // Events that a page makes up must not count, and must not mute a person's events.
    if (!isTrusted) return;
    const activity = FREQUENT[type] as ActivityEvent;
    const count = heard[type] ?? 0;
    if (count === Number.POSITIVE_INFINITY) {
      const at = monotonicNow();
      const isScroll = activity === 'scroll';
      stopListening(window, [type], onFrequent);
      muted[type] = at + (isScroll ? SCROLL_MUTED_FOR : MUTED_FOR);
      isStream ||= !isScroll && activity !== 'playing' && at < unmutedAt + STREAM_WITHIN;
      // A page could clear this timer. So every type is also heard again after each report, and on return. For scrolling
      // that is soon enough.
      if (!isScroll && !window.document.hidden) timer ||= window.setTimeout(onTimer, MUTED_FOR);
    } else {
      heard[type] = count + 1;
      if (count === 0) listen(window, [type], onUnstopped);
      if (count === STOPPED_EVENTS) stopListening(window, [type], onUnstopped);
    }
    onActivity(activity, 0);
  };

  const onEvent = (event: Event) => {
    if (!event.isTrusted) return;
    const activity = ACTIVITIES[event.type] as ActivityEvent;
    const at = monotonicNow();
    if (activity === 'input') pressedAt = at;
    // Something else may still be playing; its next event shows that.
    if (activity === 'stopped') unmute();
    // Sliders and checkboxes also send `input`, but only text has a type of edit.
    const isTyping = activity === 'typing';
    if (isTyping && !('inputType' in event && at <= pressedAt + TYPING_FOLLOWS_WITHIN)) return;
    onActivity(activity, isTyping ? at - pressedAt : 0);
  };

  const restart = () => {
    suspend();
    muted = {};
    heard = {};
    listen(window, TYPES, onEvent);
    listen(window, FREQUENT_TYPES, onFrequent);
  };
  restart();

  return {
    unmute: () => unmute(),
    restart,
    suspend,
    end() {
      suspend();
      stopListening(window, TYPES, onEvent);
      stopListening(window, FREQUENT_TYPES, onFrequent);
      stopListening(window, FREQUENT_TYPES, onUnstopped);
    },
  };
}
