import type { SettledOutcome } from '../domain/nudge';
import type { Tempo } from '../domain/tempo';
import type { DoneReply, NudgeHandedOver, OutcomeMessage, RefusedReply } from '../messaging/protocol';
import { openCardHost } from './card-host';
import { fadeWhenLeftAlone } from './fading';

/** What the card needs of the page and the browser. */
export interface CardSurroundings {
  readonly window: Window;
  readonly css: string;
  readonly tempo: Pick<Tempo, 'fadeAfter'>;
  readonly nudge: NudgeHandedOver;
  /** Whether the extension has gone from under the card. */
  readonly isOrphaned: () => boolean;
  readonly send: (message: OutcomeMessage) => Promise<unknown>;
  /** Renders the card, `trouble` when its answer could not be kept; `null` empties the place. */
  readonly draw: (root: ShadowRoot, card: DrawnCard | null) => void;
}

/** What of a card can be seen and pressed. */
export interface DrawnCard {
  readonly sentence: string;
  readonly trouble: boolean;
  /** A person's answer; events that a page made up are to be left out by `isTrusted`. */
  readonly onExit: (outcome: SettledOutcome, event: Event) => void;
}

/** A card on the page. */
export interface ShownCard {
  /** The element it lives in. */
  readonly element: Element;
  /** Takes the card away without an answer. */
  takeAway(): void;
}

/**
 * Shows a nudge on the page until it is answered, fades, or the person leaves the page.
 * An answer that could not be kept leaves the card open and says so, once: a card never stays against one's will.
 */
export function showNudgeCard(surroundings: CardSurroundings): ShownCard {
  const { window, css, tempo, nudge, isOrphaned, send, draw } = surroundings;
  const host = openCardHost(window.document, css);
  let answering = false;
  let failedBefore = false;

  const takeAway = () => {
    stopFading();
    window.removeEventListener('pagehide', leave);
    draw(host.root, null);
    host.remove();
  };

  const leave = ({ isTrusted }: Event) => {
    if (isTrusted) takeAway();
  };

  const tell = async (outcome: SettledOutcome): Promise<boolean> => {
    try {
      const reply = (await send({ kind: 'outcome', moment: nudge.moment, outcome })) as
        | DoneReply
        | RefusedReply
        | undefined;
      // A refused answer is one to a nudge that was erased or answered meanwhile: there is nothing left to ask.
      return reply !== undefined;
    } catch {
      return false;
    }
  };

  const settle = async (outcome: SettledOutcome) => {
    if (answering) return;
    answering = true;
    const told = await tell(outcome);
    if (told || outcome === 'faded' || failedBefore || isOrphaned()) return takeAway();
    answering = false;
    failedBefore = true;
    show(true);
  };

  const show = (trouble: boolean) =>
    draw(host.root, {
      sentence: nudge.sentence,
      trouble,
      onExit: (outcome, event) => {
        if (event.isTrusted) void settle(outcome);
      },
    });

  const stopFading = fadeWhenLeftAlone(host.root, tempo.fadeAfter, () => void settle('faded'));
  window.addEventListener('pagehide', leave);
  show(false);
  return { element: host.element, takeAway };
}
