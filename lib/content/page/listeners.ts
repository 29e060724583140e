/** Capture, so that a page can not stop an event before we get it; passive, so that scrolling never waits for us. */
const OPTIONS = { capture: true, passive: true };
const ONCE = { ...OPTIONS, once: true };

/**
 * Adds one listener for events of several types. Each further listener costs a page time while it loads, so callers use
 * one for all types.
 */
export function listen(target: EventTarget, types: Iterable<string>, listener: (event: Event) => void): void {
  for (const type of types) target.addEventListener(type, listener, OPTIONS);
}

/** Adds a listener that the browser removes when it is called: that costs less than to remove it by hand. */
export function listenOnce(target: EventTarget, type: string, listener: (event: Event) => void): void {
  target.addEventListener(type, listener, ONCE);
}

/** Removes what `listen` and `listenOnce` added. */
export function stopListening(
  target: EventTarget,
  types: Iterable<string>,
  listener: (event: Event) => void,
): void {
  for (const type of types) target.removeEventListener(type, listener, OPTIONS);
}
