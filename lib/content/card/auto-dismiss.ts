import { startTimer } from '../page/page-proof-timer';

/** For how many such whiles a pointer that moved onto the card and rests there since keeps it open: for a minute. */
const WHILES_POINTED_AT = 5;

/** When and how something is dismissed. */
export interface AutoDismissOptions {
  /** Whether it must stay open, however long it was left alone. */
  readonly mustStay: () => boolean;
  /** How long it must be left alone, in ms. */
  readonly after: number;
  readonly dismiss: () => void;
}

/**
 * Dismisses something after a while in which nobody pointed at it, had focus in it or was busy with it. While its
 * page is hidden nobody is, whatever was left unfinished there.
 * @param place what can be pointed at
 * @param card what is rendered there, where the focus goes
 * @returns `restart` begins the while anew, `pointAt` tells that the pointer moved on it, `cancel` ends everything
 */
export function autoDismiss(
  place: EventTarget,
  card: EventTarget,
  page: Document,
  { mustStay, after, dismiss }: AutoDismissOptions,
) {
  const ended = new AbortController();
  let pointedAtFor = 0;
  let stop = () => {};
  const restart = () => {
    stop();
    stop = startTimer(after, () => {
      pointedAtFor--;
      if (!page.hidden && (pointedAtFor >= 0 || mustStay())) restart();
      else dismiss();
    });
  };
  const on = (target: EventTarget, type: string, listener: () => void) =>
    target.addEventListener(type, ({ isTrusted }) => isTrusted && listener(), { signal: ended.signal });
  on(place, 'pointerleave', () => {
    pointedAtFor = 0;
    restart();
  });
  for (const type of ['focusin', 'focusout']) on(card, type, restart);
  on(page, 'visibilitychange', restart);
  restart();
  return {
    restart,
    pointAt() {
      pointedAtFor = WHILES_POINTED_AT;
    },
    cancel() {
      stop();
      ended.abort();
    },
  };
}
