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
 * @returns `restart` begins the while anew, `cancel` ends everything
 */
export function autoDismiss(
  place: EventTarget,
  card: EventTarget,
  page: Document,
  { mustStay, after, dismiss }: AutoDismissOptions,
) {
  const ended = new AbortController();
  let isPointedAt = false;
  let timer: ReturnType<typeof setTimeout>;
  const restart = () => {
    clearTimeout(timer);
    timer = setTimeout(() => (!page.hidden && (isPointedAt || mustStay()) ? restart() : dismiss()), after);
  };
  const on = (target: EventTarget, type: string, listener: () => void) =>
    target.addEventListener(type, ({ isTrusted }) => isTrusted && listener(), { signal: ended.signal });
  on(place, 'pointerenter', () => {
    isPointedAt = true;
  });
  on(place, 'pointerleave', () => {
    isPointedAt = false;
    restart();
  });
  for (const type of ['focusin', 'focusout']) on(card, type, restart);
  on(page, 'visibilitychange', restart);
  restart();
  return {
    restart,
    cancel() {
      clearTimeout(timer);
      ended.abort();
    },
  };
}
