/** Where Escape has a meaning of its own while something is being written. */
const WRITTEN_IN = 'input, textarea, select';

const isWriting = (element: Element | null): boolean =>
  element !== null && (element.matches(WRITTEN_IN) || (element as HTMLElement).isContentEditable);

/**
 * Listens for Escape in the card, and on the page while nothing is being written there and nothing fills the screen.
 * On the page the key goes on to the page as well.
 * @param card what the card is rendered in
 * @param ended ends all listening
 */
export function listenForEscape(
  window: Window,
  card: EventTarget,
  ended: AbortSignal,
  escaped: () => void,
): void {
  const isEscape = ({ isTrusted, key, isComposing }: KeyboardEvent) =>
    isTrusted && key === 'Escape' && !isComposing;
  card.addEventListener('keydown', (event) => isEscape(event as KeyboardEvent) && escaped(), {
    signal: ended,
  });
  window.addEventListener(
    'keydown',
    (event) => {
      const { activeElement, fullscreenElement } = window.document;
      if (isEscape(event) && !fullscreenElement && !isWriting(activeElement)) escaped();
    },
    { capture: true, passive: true, signal: ended },
  );
}
