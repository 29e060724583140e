/**
 * Lets something fade after a while in which nobody pointed at it or moved focus into it.
 * @param after ms of being left alone
 * @returns calls it off
 */
export function fadeWhenLeftAlone(root: ShadowRoot, after: number, fade: () => void): () => void {
  const ended = new AbortController();
  let timer = setTimeout(fade, after);
  let pointed = false;
  const hold = () => clearTimeout(timer);
  const letGo = () => {
    clearTimeout(timer);
    if (!pointed && !root.activeElement) timer = setTimeout(fade, after);
  };
  const on = (type: string, listener: () => void) =>
    root.addEventListener(type, listener, { signal: ended.signal });
  on('pointerover', () => {
    pointed = true;
    hold();
  });
  on('pointerout', () => {
    pointed = false;
    letGo();
  });
  on('focusin', hold);
  // Focus has not arrived anywhere yet when it leaves.
  on('focusout', () => queueMicrotask(letGo));
  return () => {
    hold();
    ended.abort();
  };
}
