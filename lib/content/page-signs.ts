import type { Sign } from '../domain/attention';
import { listenToFlood } from './flood';

/** After one event of a person's flood, the next is listened for this many ms later: a page full of listeners is slow. */
const PERSON_AGAIN_AFTER = 1_000;

/** Often enough to know that a page still scrolls, or plays: neither says when a person was last there. */
const PAGE_AGAIN_AFTER = 5_000;

/** Listens on a page for signs of a person. */
export interface PageSigns {
  /** Sets no timer from now on; events still arrive. */
  rest(): void;
  /** Goes back to listening for everything. */
  wake(): void;
}

/**
 * Tells of every kind of trusted event that is a sign of a person, or that something plays, without a look at
 * what it holds.
 * @param isOurs whether an event is for our own card: answering that is no taking part in the site
 * @param ended ends all listening
 */
export function listenForSigns(
  window: Window,
  sense: (sign: Sign) => void,
  isOurs: (event: Event) => boolean,
  ended: AbortSignal,
): PageSigns {
  const person = listenToFlood(
    window,
    { pointermove: 'input', wheel: 'input', touchmove: 'input' },
    PERSON_AGAIN_AFTER,
    sense,
    ended,
  );
  const page = listenToFlood(
    window,
    { timeupdate: 'playing', scroll: 'scroll', scrollend: 'scroll' },
    PAGE_AGAIN_AFTER,
    sense,
    ended,
  );

  const listen = (type: string, signOf: (event: Event) => Sign) =>
    window.addEventListener(
      type,
      (event) => event.isTrusted && sense(isOurs(event) ? 'input' : signOf(event)),
      { capture: true, passive: true, signal: ended },
    );
  listen('pointerdown', () => 'input');
  listen('keydown', () => 'input');
  // Sliders and boxes send `input` as well, but only text comes with a kind of edit.
  listen('input', (event) => ('inputType' in event ? 'typing' : 'input'));
  listen('click', () => 'reaction');
  for (const type of ['pause', 'ended']) {
    listen(type, () => {
      // Whether something else plays on is heard at the next chance.
      page.listenAgain();
      return 'stopped';
    });
  }

  return {
    rest() {
      person.rest();
      page.rest();
    },
    wake() {
      person.wake();
      page.wake();
    },
  };
}
