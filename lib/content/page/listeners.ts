/** Heard before the page can keep an event to itself, and never in the way of a scroll. */
const HOW = { capture: true, passive: true };

/** Hears events of some types. A listener is given for all of them: each one more costs a page time as it loads. */
export function listen(target: EventTarget, types: Iterable<string>, hear: (event: Event) => void): void {
  for (const type of types) target.addEventListener(type, hear, HOW);
}

/** Ends what `listen` began. */
export function stopListening(
  target: EventTarget,
  types: Iterable<string>,
  hear: (event: Event) => void,
): void {
  for (const type of types) target.removeEventListener(type, hear, HOW);
}
