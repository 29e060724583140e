import type { ActivityEvent } from '../../domain/attention/activity-event';
import { type FrequentListener, listenForFrequentEvents } from './frequent-events';
import { listen, stopListening } from './listeners';

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
const TYPES = Object.keys(ACTIVITIES);

/** Listens on a page for what a person does, and for playback. */
export type ActivityListener = FrequentListener;

/**
 * Reports every trusted event that shows that a person is there, or that something plays. The content of events is
 * never read. Without events it sets no timer. Nothing that is done on our own card arrives here, because it is in a
 * frame.
 * @param onActivity `ago`: how many ms ago it happened
 */
export function listenForActivity(
  window: Window,
  monotonicNow: () => number,
  onActivity: (activity: ActivityEvent, ago: number) => void,
): ActivityListener {
  const frequent = listenForFrequentEvents(window, monotonicNow, onActivity);
  let pressedAt = Number.NEGATIVE_INFINITY;

  const onEvent = (event: Event) => {
    if (!event.isTrusted) return;
    const activity = ACTIVITIES[event.type] as ActivityEvent;
    const at = monotonicNow();
    if (activity === 'input') pressedAt = at;
    // Something else may still be playing; its next event shows that.
    if (activity === 'stopped') frequent.unmute();
    // Sliders and checkboxes also send `input`, but only text has a type of edit.
    const isTyping = activity === 'typing';
    if (isTyping && !('inputType' in event && at <= pressedAt + TYPING_FOLLOWS_WITHIN)) return;
    onActivity(activity, isTyping ? at - pressedAt : 0);
  };

  listen(window, TYPES, onEvent);

  return {
    ...frequent,
    restart() {
      frequent.restart();
      listen(window, TYPES, onEvent);
    },
    end() {
      frequent.end();
      stopListening(window, TYPES, onEvent);
    },
  };
}
