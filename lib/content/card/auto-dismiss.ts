import { startTimerUntil } from '../page/page-proof-timer';

/**
 * A pointer that moved onto the card and then rests there keeps the card open for this many times `after`: a minute.
 */
const WHILES_POINTED_AT = 5;

/** When and how something is dismissed. */
export interface AutoDismissOptions {
  /** Whether it must stay open, however long it was left alone. */
  readonly mustStay: () => boolean;
  /** How long it must be left alone now, in ms. */
  readonly after: () => number;
  readonly dismiss: () => void;
  /** Ends everything. */
  readonly ended: AbortSignal;
}

/**
 * Dismisses something that was left alone: nobody pointed at it, had the focus in it, or had something unfinished in
 * it. In a hidden page it counts as left alone, whatever is unfinished in it.
 * @param place what can be pointed at
 * @param card what is rendered there, where the focus goes
 * @returns `restart` starts the time again, with 0 as if the pointer had not moved on it; `pointAt` reports that it did
 */
export function autoDismiss(
  place: EventTarget,
  card: EventTarget,
  page: Document,
  { mustStay, after, dismiss, ended }: AutoDismissOptions,
) {
  let pointedAtFor = 0;
  let stop = () => {};
  const restart = (pointedAt = pointedAtFor) => {
    pointedAtFor = pointedAt;
    stop();
    stop = startTimerUntil(ended, after(), () => {
      pointedAtFor--;
      if (!page.hidden && (pointedAtFor >= 0 || mustStay())) restart();
      else dismiss();
    });
  };
  const on = (target: EventTarget, type: string, listener: () => void) =>
    target.addEventListener(type, ({ isTrusted }) => isTrusted && listener(), { signal: ended });
  on(place, 'pointerleave', () => restart(0));
  for (const type of ['focusin', 'focusout']) on(card, type, restart);
  on(page, 'visibilitychange', restart);
  restart();
  return {
    restart,
    pointAt() {
      pointedAtFor = WHILES_POINTED_AT;
    },
  };
}
