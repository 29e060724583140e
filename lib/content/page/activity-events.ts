import type { ActivityEvent } from '../../domain/attention/attention-meter';
import { listen, stopListening } from './listeners';

/** After one event of a person's flood, the next is listened for this many ms later: a page full of listeners is slow. */
const PERSON_AGAIN_AFTER = 1_000;

/** Often enough to know that a page still scrolls, or plays: neither says when a person was last there. */
const PAGE_AGAIN_AFTER = 5_000;

/** The sign that each type of event is; of what comes in floods, also when the next is heard, in ms after one was. */
const SIGNS: Readonly<Record<string, readonly [ActivityEvent, againAfter?: number]>> = {
  pointermove: ['input', PERSON_AGAIN_AFTER],
  wheel: ['input', PERSON_AGAIN_AFTER],
  touchmove: ['input', PERSON_AGAIN_AFTER],
  scroll: ['scroll', PAGE_AGAIN_AFTER],
  timeupdate: ['playing', PAGE_AGAIN_AFTER],
  pointerdown: ['input'],
  keydown: ['input'],
  input: ['typing'],
  click: ['reaction'],
  pause: ['stopped'],
  ended: ['stopped'],
};
const TYPES = Object.keys(SIGNS);

/** Listens on a page for signs of a person. */
export interface ActivityListener {
  /** Sets no timer from now on; what is listened for still arrives. */
  rest(): void;
  /** Goes back to listening for everything. */
  wake(): void;
  /** Ends all listening. */
  end(): void;
}

/**
 * Tells of every kind of trusted event that is a sign of a person, or that something plays, without a look at
 * what it holds. Without events it sets no timer.
 * @param isOurs whether an event is for our own card: answering that is no taking part in the site
 */
export function listenForActivity(
  window: Window,
  sense: (sign: ActivityEvent) => void,
  isOurs: (event: Event) => boolean,
): ActivityListener {
  /** The types that are not listened for now, each with the timer that ends it. */
  const deafTo = new Map<string, number>();
  let resting = false;

  const listenAgain = (type: string) => {
    window.clearTimeout(deafTo.get(type));
    deafTo.delete(type);
    listen(window, [type], hear);
  };

  const hear = (event: Event) => {
    // A page's own events must neither count nor keep a person's from being heard.
    if (!event.isTrusted) return;
    const { type } = event;
    const [sign, againAfter] = SIGNS[type] as [ActivityEvent, number?];
    if (againAfter) {
      stopListening(window, [type], hear);
      deafTo.set(type, resting ? 0 : window.setTimeout(listenAgain, againAfter, type));
      sense(sign);
      return;
    }
    // Whether something else plays on is heard at the next chance.
    if (sign === 'stopped') listenAgain('timeupdate');
    // Sliders and boxes send `input` as well, but only text comes with a kind of edit.
    const isMereInput = isOurs(event) || (sign === 'typing' && !('inputType' in event));
    sense(isMereInput ? 'input' : sign);
  };

  listen(window, TYPES, hear);

  const rest = () => {
    resting = true;
    for (const timer of deafTo.values()) window.clearTimeout(timer);
  };

  return {
    rest,
    wake() {
      resting = false;
      for (const type of deafTo.keys()) listenAgain(type);
    },
    end() {
      rest();
      stopListening(window, TYPES, hear);
    },
  };
}
