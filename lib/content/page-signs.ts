import type { Sign } from '../domain/attention';

/** Events that come in floods, by the sign they are. */
const FLOODING = { pointermove: 'input', wheel: 'input', touchmove: 'input', scroll: 'scroll' } as const;

type Flooding = keyof typeof FLOODING;

/** After one event of a flood, the next is listened for this many ms later: a page full of listeners is slow. */
const LISTEN_AGAIN_AFTER = 1_000;

/** Listens on a page for signs of a person. */
export interface PageSigns {
  /** Sets no timer from now on; events still arrive. */
  rest(): void;
  /** Goes back to listening for everything. */
  wake(): void;
}

/**
 * Tells of every kind of trusted event that is a sign of a person, without a look at what it holds.
 * @param isOurs whether an event is for our own card: answering that is no taking part in the site
 * @param ended ends all listening
 */
export function listenForSigns(
  window: Window,
  sense: (sign: Sign) => void,
  isOurs: (event: Event) => boolean,
  ended: AbortSignal,
): PageSigns {
  const deafTo = new Set<Flooding>();
  let resting = false;
  let timer = 0;

  const listenAgain = () => {
    window.clearTimeout(timer);
    timer = 0;
    for (const type of deafTo) listenOnce(type);
    deafTo.clear();
  };

  const listenOnce = (type: Flooding) =>
    window.addEventListener(
      type,
      ({ isTrusted }) => {
        // A page's own events must neither count nor keep a person's from being heard.
        if (!isTrusted) return listenOnce(type);
        deafTo.add(type);
        sense(FLOODING[type]);
        if (timer === 0 && !resting) timer = window.setTimeout(listenAgain, LISTEN_AGAIN_AFTER);
      },
      { capture: true, passive: true, once: true, signal: ended },
    );

  const listen = (type: string, signOf: (event: Event) => Sign) =>
    window.addEventListener(
      type,
      (event) => event.isTrusted && sense(isOurs(event) ? 'input' : signOf(event)),
      {
        capture: true,
        passive: true,
        signal: ended,
      },
    );

  for (const type of Object.keys(FLOODING) as Flooding[]) listenOnce(type);
  listen('scrollend', () => 'scroll');
  listen('pointerdown', () => 'input');
  listen('keydown', () => 'input');
  // Sliders and boxes send `input` as well, but only text comes with a kind of edit.
  listen('input', (event) => ('inputType' in event ? 'typing' : 'input'));
  listen('click', () => 'reaction');
  ended.addEventListener('abort', () => window.clearTimeout(timer));

  return {
    rest() {
      resting = true;
      window.clearTimeout(timer);
      timer = 0;
    },
    wake() {
      resting = false;
      listenAgain();
    },
  };
}
