import type { Sign } from '../domain/attention';

/** Events of some types, of which there are too many to hear each. */
export interface Flood {
  /** Sets no timer from now on; what is listened for still arrives. */
  rest(): void;
  /** Listens for all types at once. */
  listenAgain(): void;
  /** Ends a rest, and listens for all types. */
  wake(): void;
}

/**
 * Listens for one event of each type at a time; after one came, for the next `againAfter` ms later. Without events
 * it sets no timer.
 * @param signs the sign that each type of event is
 * @param ended ends all listening
 */
export function listenToFlood(
  window: Window,
  signs: Readonly<Record<string, Sign>>,
  againAfter: number,
  sense: (sign: Sign) => void,
  ended: AbortSignal,
): Flood {
  const deafTo = new Set<string>();
  let resting = false;
  let timer = 0;

  const stopTimer = () => {
    window.clearTimeout(timer);
    timer = 0;
  };

  const listenAgain = () => {
    stopTimer();
    for (const type of deafTo) listenOnce(type);
    deafTo.clear();
  };

  const listenOnce = (type: string) =>
    window.addEventListener(
      type,
      ({ isTrusted }) => {
        // A page's own events must neither count nor keep a person's from being heard.
        if (!isTrusted) return listenOnce(type);
        deafTo.add(type);
        sense(signs[type] as Sign);
        if (!timer && !resting) timer = window.setTimeout(listenAgain, againAfter);
      },
      { capture: true, passive: true, once: true, signal: ended },
    );

  for (const type of Object.keys(signs)) listenOnce(type);
  ended.addEventListener('abort', stopTimer);

  return {
    rest() {
      resting = true;
      stopTimer();
    },
    listenAgain,
    wake() {
      resting = false;
      listenAgain();
    },
  };
}
