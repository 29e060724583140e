import type { SettledOutcome } from '../../domain/nudges/nudge';
import { isTextEntry, isUserBusy } from '../page/user-busy';

/**
 * Listens for Escape. In the card it says "Not now". On the page it goes on to the page as well, and may be meant for
 * something there alone: so it only lets the card go, and not while something is being written or fills the screen.
 * @param card what the card is rendered in
 * @param ended ends all listening
 */
export function listenForEscape(
  window: Window,
  card: EventTarget,
  ended: AbortSignal,
  escaped: (outcome: SettledOutcome) => void,
): void {
  const listen = (target: EventTarget, outcome: SettledOutcome, isMeant: (event: Event) => boolean) =>
    target.addEventListener(
      'keydown',
      (event) => {
        const { isTrusted, key, isComposing } = event as KeyboardEvent;
        if (isTrusted && key === 'Escape' && !isComposing && isMeant(event)) escaped(outcome);
      },
      { capture: true, passive: true, signal: ended },
    );
  listen(card, 'notNow', () => true);
  // The page may have taken the focus from where the key was pressed by now.
  listen(window, 'faded', (event) => !isUserBusy(window) && !isTextEntry(event.composedPath()[0] as Element));
}
