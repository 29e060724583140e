/** Capture, so that a page can not stop an event before we get it; passive, so that scrolling never waits for us. */
const OPTIONS = { capture: true, passive: true };

/**
 * Adds one listener for events of several types. Each further listener costs a page time while it loads, so callers use
 * one for all types.
 */
export function listen(target: EventTarget, types: Iterable<string>, listener: (event: Event) => void): void {
  for (const type of types) target.addEventListener(type, listener, OPTIONS);
}

/** Removes what `listen` added. */
export function stopListening(
  target: EventTarget,
  types: Iterable<string>,
  listener: (event: Event) => void,
): void {
  for (const type of types) target.removeEventListener(type, listener, OPTIONS);
}
