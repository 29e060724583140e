/**
 * Events that a person causes on the card. They never reach the page around its frame, where the person would count as
 * away.
 */
const TYPES = ['wheel', 'touchmove', 'pointermove', 'pointerdown', 'keydown'];

/**
 * Listens on the card for signs that a person is there. A pointer that rests sends no move when the card comes under it; a
 * move to the same place shows nothing.
 * @param onSign called for each sign; `isPointing` when a mouse or pen moved
 */
export function listenForSigns(
  card: EventTarget,
  ended: AbortSignal,
  onSign: (isPointing: boolean) => void,
): void {
  let place = '';
  const onEvent = (event: Event) => {
    const { isTrusted, type, screenX, screenY, pointerType } = event as PointerEvent;
    if (!isTrusted) return;
    if (type !== 'pointermove') return onSign(false);
    const before = place;
    place = `${screenX} ${screenY}`;
    if (before !== place) onSign(pointerType !== 'touch');
  };
  for (const type of TYPES) {
    card.addEventListener(type, onEvent, { capture: true, passive: true, signal: ended });
  }
}
