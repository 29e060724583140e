/** What fades. */
export interface AutoDismissOptions {
  /** Whether it must stay, whatever the time. */
  readonly isHeld: () => boolean;
  /** Ms of being left alone. */
  readonly after: number;
  readonly fade: () => void;
}

/**
 * Lets something fade after a while in which nobody pointed at it, had focus in it, or was busy with it. Nobody is
 * while its page is hidden, whatever was left there.
 * @param place what is pointed at
 * @param card what is rendered there, where focus goes
 * @returns `touch` begins the while anew, `end` calls it off
 */
export function autoDismiss(
  place: EventTarget,
  card: EventTarget,
  page: Document,
  { isHeld, after, fade }: AutoDismissOptions,
) {
  const ended = new AbortController();
  let pointed = false;
  let timer: ReturnType<typeof setTimeout>;
  const touch = () => {
    clearTimeout(timer);
    timer = setTimeout(() => (!page.hidden && (pointed || isHeld()) ? touch() : fade()), after);
  };
  const on = (target: EventTarget, type: string, listener: () => void) =>
    target.addEventListener(type, ({ isTrusted }) => isTrusted && listener(), { signal: ended.signal });
  on(place, 'pointerenter', () => {
    pointed = true;
  });
  on(place, 'pointerleave', () => {
    pointed = false;
    touch();
  });
  for (const type of ['focusin', 'focusout']) on(card, type, touch);
  on(page, 'visibilitychange', touch);
  touch();
  return {
    touch,
    end() {
      clearTimeout(timer);
      ended.abort();
    },
  };
}
