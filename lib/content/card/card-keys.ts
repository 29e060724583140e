import type { SettledOutcome } from '../../domain/nudges/nudge';
import { isTextEntry, isUserBusy, type ShadowRootOf } from '../page/user-busy';

/**
 * Listens for Escape. In the card it means "Carry on". On the page it also reaches the page and may be meant for
 * something there, so it only dismisses the card, and not while the person types or something fills the screen.
 * @param card what the card is rendered in
 * @param ended stops listening
 */
export function listenForEscape(
  window: Window,
  card: EventTarget,
  ended: AbortSignal,
  shadowRootOf: ShadowRootOf,
  onEscape: (outcome: SettledOutcome) => void,
): void {
  const listen = (target: EventTarget, outcome: SettledOutcome, isMeant: (event: Event) => boolean) =>
    target.addEventListener(
      'keydown',
      (event) => {
        const { isTrusted, key, isComposing } = event as KeyboardEvent;
        if (isTrusted && key === 'Escape' && !isComposing && isMeant(event)) onEscape(outcome);
      },
      { capture: true, passive: true, signal: ended },
    );
  listen(card, 'carriedOn', () => true);
  // By now the page may have moved the focus away from where the key was pressed.
  listen(
    window,
    'faded',
    (event) =>
      !isUserBusy(window, shadowRootOf) && !isTextEntry(event.composedPath()[0] as Element, shadowRootOf),
  );
}
