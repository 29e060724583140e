import type { CardContent } from '../../domain/nudges/card-content';
import type { SettledOutcome } from '../../domain/nudges/nudge';
import type { Corner } from '../../domain/sites/corner';
import { autoDismiss } from './auto-dismiss';
import { type BreathStage, startBreathTimer } from './breath-timer';
import { cornerByKey, dragToCorner, moveTo, nextCorner } from './card-corner';
import { CardDraft } from './card-draft';
import { type CardHostOptions, openCardHost } from './card-host';
import { listenForEscape } from './card-keys';
import { isDoneReply, type Send, sendCardMessage } from './card-messages';
import type { CardModel } from './card-model';
import { guardAgainstClickjacking } from './clickjacking-guard';

/** How long a card stays that is left alone, in ms, at every tempo: a design default. */
const FADES_AFTER = 12_000;

/** What the card needs of the page and the browser. */
export interface CardEnvironment extends Pick<CardHostOptions, 'css' | 'direction' | 'label' | 'scheme'> {
  readonly window: Window;
  readonly content: CardContent;
  /** Monotonic ms. */
  readonly monotonicNow: () => number;
  /** Whether the extension has gone from under the card. */
  readonly isOrphaned: () => boolean;
  readonly send: Send;
  /** Renders the card; `null` empties the place. */
  readonly draw: (body: Element, card: CardModel | null) => void;
}

/** A card on the page. */
export interface ShownCard {
  /** The element it lives in. */
  readonly element: Element;
  /** Moves focus into the card. */
  focus(): void;
  /** Takes the card away without an answer. */
  takeAway(): void;
}

/**
 * Shows a nudge on the page until it is answered, fades, or the person leaves the page. What is written on it is
 * kept, however it goes. An answer that could not be kept leaves the card open and says so, once: a card never
 * stays against one's will.
 */
export function showCard(surroundings: CardEnvironment): ShownCard {
  const { window, content, monotonicNow, direction, isOrphaned, send, draw } = surroundings;
  const { moment, corner, practice } = content;
  const host = openCardHost({ ...surroundings, document: window.document, corner });
  const draft = new CardDraft(practice);
  const sight = guardAgainstClickjacking(host.place, monotonicNow);
  const ended = new AbortController();
  let endBreath = () => {};
  let arriving = Promise.resolve(true);
  let breath: BreathStage = 'before';
  let isExplained = false;
  let trouble = false;
  let answering = false;
  let focusBefore: Element | null = null;

  const takeAway = () => {
    if (ended.signal.aborted) return;
    void handOver();
    ended.abort();
    fading.end();
    sight.end();
    endBreath();
    const hadFocus = host.hasFocus();
    draw(host.body, null);
    host.remove();
    if (hadFocus) (focusBefore as HTMLElement | null)?.focus({ preventScroll: true });
  };

  /** @returns whether all that is written has arrived */
  const handOver = (): Promise<boolean> => {
    const lines = draft.waiting();
    if (lines && practice) {
      draft.setHandedOver(lines);
      arriving = sendCardMessage(send, { kind: 'note', moment, practice, lines: [...lines] }).then(
        (reply) => {
          const arrived = isDoneReply(reply);
          if (!arrived) draft.setHandedOver(lines, false);
          return arrived;
        },
      );
    }
    return arriving;
  };

  const keep = async () => {
    const { lines } = draft;
    if (!draft.isHalfWritten) return;
    trouble = !(await handOver());
    if (!trouble) draft.setKept(lines);
    if (!ended.signal.aborted) show();
  };

  const openPractices = async () => {
    trouble = !isDoneReply(await sendCardMessage(send, { kind: 'practices', moment }));
    if (!ended.signal.aborted) show();
  };

  const settle = async (outcome: SettledOutcome) => {
    if (answering) return;
    answering = true;
    const told = await Promise.all([handOver(), sendCardMessage(send, { kind: 'outcome', moment, outcome })]);
    if (told.every(Boolean) || outcome === 'faded' || trouble || isOrphaned()) return takeAway();
    answering = false;
    trouble = true;
    show();
  };

  const goTo = (to: Corner) => {
    const isNew = to !== host.corner;
    moveTo(host, to, window);
    if (isNew) void sendCardMessage(send, { kind: 'corner', corner: to });
  };

  /** Wraps what a person does: made-up events are left out, and the card stays a while longer. */
  const byPerson =
    <Rest extends unknown[]>(act: (...rest: Rest) => void) =>
    (...rest: [...Rest, Event]) => {
      if (!(rest.at(-1) as Event).isTrusted) return;
      fading.touch();
      act(...(rest.slice(0, -1) as unknown as Rest));
      if (!ended.signal.aborted) show();
    };
  const inSight =
    <Rest extends unknown[]>(act: (...rest: Rest) => void) =>
    (...rest: Rest) => {
      if (sight.isClear()) act(...rest);
    };

  const acts = {
    onExit: byPerson(inSight((outcome: SettledOutcome) => void settle(outcome))),
    onExplain: byPerson(
      inSight(() => {
        isExplained = !isExplained;
      }),
    ),
    onPractices: byPerson(inSight(() => void openPractices())),
    onWrite: byPerson((index: number, line: string) => {
      draft.write(index, line);
      void handOver();
    }),
    onKeep: byPerson(inSight(() => void keep())),
    onChoose: byPerson(
      inSight((line: string) => {
        draft.write(0, line);
        void keep();
      }),
    ),
    onBreathe: byPerson(
      inSight(() => {
        endBreath();
        endBreath = startBreathTimer((reached) => {
          breath = reached;
          fading.touch();
          show();
        });
      }),
    ),
    onMove(event: Event) {
      const to =
        'key' in event ? cornerByKey(host.corner, event.key as string, direction) : nextCorner(host.corner);
      if (!event.isTrusted || !to || !sight.isClear()) return;
      event.preventDefault();
      goTo(to);
    },
  };

  const show = () =>
    draw(host.body, {
      ...content,
      isExplained,
      lines: draft.lines,
      isKept: draft.isKept,
      breath,
      trouble,
      ...acts,
    });

  const fading = autoDismiss(host.place, host.body, window.document, {
    after: FADES_AFTER,
    // What was left half-written in another window is kept, and may not stand there beside the next card.
    isHeld: () =>
      host.isAttended() ||
      (draft.isHalfWritten && window.document.hasFocus()) ||
      !['before', 'done'].includes(breath),
    fade: () => void settle('faded'),
  });
  listenForEscape(
    window,
    host.body,
    ended.signal,
    inSight((outcome) => void settle(outcome)),
  );
  window.addEventListener('pagehide', ({ isTrusted }) => isTrusted && takeAway(), { signal: ended.signal });
  dragToCorner(host, window, direction, goTo);
  show();
  host.fit();
  return {
    element: host.element,
    focus() {
      if (ended.signal.aborted) return;
      if (!host.hasFocus()) focusBefore = window.document.activeElement;
      host.body.querySelector<HTMLElement>('input, .exits button')?.focus({ preventScroll: true });
    },
    takeAway,
  };
}
