import type { ActivityEvent } from '../../domain/attention/attention-meter';
import { listen, stopListening } from './listeners';

/** After a frequent event of a person, we listen for the next one this many ms later: many calls slow a page. */
const PERSON_INTERVAL = 1_000;

/** The same for scrolling and playing, which show that the page is active but not when a person last was. */
const PAGE_INTERVAL = 5_000;

/** The activity that each event type shows; for frequent types also after how many ms we listen for the next event. */
const ACTIVITIES: Readonly<Record<string, readonly [ActivityEvent, interval?: number]>> = {
  pointermove: ['input', PERSON_INTERVAL],
  wheel: ['input', PERSON_INTERVAL],
  touchmove: ['input', PERSON_INTERVAL],
  scroll: ['scroll', PAGE_INTERVAL],
  timeupdate: ['playing', PAGE_INTERVAL],
  pointerdown: ['input'],
  keydown: ['input'],
  input: ['typing'],
  click: ['reaction'],
  pause: ['stopped'],
  ended: ['stopped'],
};
const TYPES = Object.keys(ACTIVITIES);

/** Listens on a page for what a person does, and for playback. */
export interface ActivityListener {
  /** Sets no timer from now on. Events that are listened for still arrive. */
  suspend(): void;
  /** Listens for every type again. */
  resume(): void;
  /** Ends all listening. */
  end(): void;
}

/**
 * Reports every trusted event that shows that a person is there, or that something plays. The content of events is
 * never read. Without events it sets no timer.
 * Nothing that is done on our own card arrives here, because it is in a frame.
 */
export function listenForActivity(
  window: Window,
  onActivity: (activity: ActivityEvent) => void,
): ActivityListener {
  /** The types that are not listened for at the moment, each with the timer that will listen for it again. */
  const muted = new Map<string, number>();
  let suspended = false;

  const listenAgain = (type: string) => {
    window.clearTimeout(muted.get(type));
    muted.delete(type);
    listen(window, [type], onEvent);
  };

  const onEvent = (event: Event) => {
    // Events that a page makes up must not count, and must not mute a person's events.
    if (!event.isTrusted) return;
    const { type } = event;
    const [activity, interval] = ACTIVITIES[type] as [ActivityEvent, number?];
    if (interval) {
      stopListening(window, [type], onEvent);
      muted.set(type, suspended ? 0 : window.setTimeout(listenAgain, interval, type));
      onActivity(activity);
      return;
    }
    // Something else may still be playing; its next event shows that.
    if (activity === 'stopped') listenAgain('timeupdate');
    // Sliders and checkboxes also send `input`, but only text has a type of edit.
    const isMereInput = activity === 'typing' && !('inputType' in event);
    onActivity(isMereInput ? 'input' : activity);
  };

  listen(window, TYPES, onEvent);

  const suspend = () => {
    suspended = true;
    for (const timer of muted.values()) window.clearTimeout(timer);
  };

  return {
    suspend,
    resume() {
      suspended = false;
      for (const type of muted.keys()) listenAgain(type);
    },
    end() {
      suspend();
      stopListening(window, TYPES, onEvent);
    },
  };
}
