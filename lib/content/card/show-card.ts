import type { CardAnswer, CardRequest } from '../../domain/nudges/card-answer';
import type { CardContent } from '../../domain/nudges/card-content';
import type { CardEnding } from '../../domain/nudges/card-ending';
import { REPLY_STAYS, REPLY_STAYS_FOCUSED, WRITING_STAYS } from '../../domain/nudges/card-times';
import type { Corner } from '../../domain/sites/corner';
import type { ShadowRootOf } from '../page/user-busy';
import { autoDismiss } from './auto-dismiss';
import { type BreathStage, startBreathTimer } from './breath-timer';
import { cornerByKey, dragToCorner, moveToCorner, nextCorner } from './card-corner';
import { startCardDraft } from './card-draft';
import { type CardHostOptions, openCardHost } from './card-host';
import { listenForEscape } from './card-keys';
import { type CardMessage, isDoneReply, type Send, sendCardMessage } from './card-messages';
import type { CardModel } from './card-model';
import { guardAgainstClickjacking } from './clickjacking-guard';
import { listenForSigns } from './signs-of-person';

/** A sign of the person is passed on at most this often, in ms: a wheel sends many events a second. */
const SIGN_INTERVAL = 1_000;

/** So long after an answer nothing can be asked for, in ms: the second click of a double click is no request. */
const REPLY_SETTLES = 600;

/** What the card needs from the page and the browser. */
export interface CardEnvironment extends Pick<CardHostOptions, 'css' | 'scheme'> {
  readonly window: Window;
  readonly content: CardContent;
  /** Monotonic ms. */
  readonly monotonicNow: () => number;
  /** Whether the extension was reloaded or removed while the card was open. */
  readonly isOrphaned: () => boolean;
  readonly shadowRootOf: ShadowRootOf;
  readonly send: Send;
  /**
   * Tells the sensor that the person does something with the card, so that the time counts as it does without a card.
   */
  readonly passSignOn: () => void;
  /** Renders the card; `null` empties the place. */
  readonly draw: (body: Element, card: CardModel | null) => void;
}

/** A card on the page. */
export interface ShownCard {
  /** Moves focus into the card. */
  focus(): void;
  /** Whether the person can see and answer it. */
  isReachable(): boolean;
  /** Removes the card without an answer. */
  takeAway(): void;
}

/**
 * Shows a card on the page until it is answered or dismissed, or the person leaves the page. It replies to an answer, and
 * stays a moment for what can be asked for then. What is written on it stays as a draft, unless they keep it. When an
 * answer could not be stored, the card stays open and says so, once: a second answer closes it in any case, so that
 * nobody has to keep a card they want to close.
 */
export function showCard(environment: CardEnvironment): ShownCard {
  const { window, content, css, scheme, monotonicNow, isOrphaned, shadowRootOf, send, passSignOn, draw } =
    environment;
  const { moment, corner, practice, texts } = content;
  const { direction } = texts;
  const host = openCardHost({ document: window.document, css, scheme, corner, texts });
  const draft = startCardDraft(practice, content.lines);
  const ended = new AbortController();
  const onTick = () => {
    wasSeen ||= guard.wasVisible();
    if (!host.isShown()) void settle('takenAway');
  };
  const guard = guardAgainstClickjacking(host.place, monotonicNow, onTick, ended.signal);
  let stopBreath = () => {};
  let sending = Promise.resolve(true);
  let breath: BreathStage = 'before';
  let wasSeen = false;
  let isExplained = false;
  let hasFailed = false;
  let isAnswering = false;
  let answer: CardAnswer | undefined;
  let answeredAt = 0;
  let asked: readonly CardMessage['kind'][] = [];
  let { isFolded } = content;
  let focusBefore: Element | null = null;
  let nextSignAt = 0;

  const takeAway = () => {
    if (ended.signal.aborted) return;
    void sendLines();
    ended.abort();
    const hadFocus = host.hasFocus();
    draw(host.body, null);
    host.remove();
    if (hadFocus) (focusBefore as HTMLElement | null)?.focus({ preventScroll: true });
  };

  /**
   * Sends what is written.
   * @param kept whether it is to be an entry
   * @returns whether everything that is written has arrived
   */
  const sendLines = (lines = draft.unsent(), kept?: true): Promise<boolean> => {
    if (lines && practice) {
      draft.setSent(lines);
      sending = sendCardMessage(send, {
        kind: 'note',
        moment,
        practice,
        lines: [...lines],
        ...(kept && { kept }),
      }).then((reply) => {
        const arrived = isDoneReply(reply);
        if (!arrived) draft.setSent(lines, false);
        return arrived;
      });
    }
    return sending;
  };

  /** Draws the card where buttons have gone, perhaps the one that was pressed and had the focus. */
  const showChanged = () => {
    const hadFocus = host.hasKeyboardFocus();
    show();
    if (hadFocus && !host.hasKeyboardFocus()) focusFirst('.exits button');
  };

  const keep = async () => {
    const { lines } = draft;
    if (!draft.canBeKept) return;
    hasFailed = !(await sendLines(lines, true));
    if (!hasFailed) draft.setKept(lines);
    showChanged();
  };

  /** Asks the background for something that leaves the card open. The card says so when it was not done. */
  const ask = async (message: CardMessage) => {
    hasFailed = !isDoneReply(await sendCardMessage(send, message));
    if (!hasFailed) asked = [...asked, message.kind];
    showChanged();
  };

  const settle = async (ending: CardEnding) => {
    if (answer) return takeAway();
    if (isAnswering) return;
    isAnswering = true;
    const [isWritten, reply] = await Promise.all([
      sendLines(),
      sendCardMessage(send, { kind: 'outcome', moment, outcome: ending }),
    ]);
    const isStored = isWritten && reply;
    const isAnswer = ['helpful', 'carriedOn', 'closedTab'].includes(ending);
    if (!isAnswer || (isStored ? !isDoneReply(reply) : hasFailed || isOrphaned())) return takeAway();
    isAnswering = false;
    hasFailed = !isStored;
    if (isStored) {
      answer = ending as CardAnswer;
      answeredAt = monotonicNow();
      // The pointer that pressed the button may rest there.
      dismissal.restart(0);
    }
    showChanged();
  };

  const moveTo = (to: Corner) => {
    const isNew = to !== host.corner;
    moveToCorner(host, to, window);
    if (isNew) void ask({ kind: 'corner', corner: to });
  };

  /** Wraps what a person does: ignores events that the page made up, and lets the card stay a while longer. */
  const byPerson =
    <Rest extends unknown[]>(act: (...rest: Rest) => void) =>
    (...rest: [...Rest, Event]) => {
      if (!(rest.at(-1) as Event).isTrusted) return;
      act(...(rest.slice(0, -1) as unknown as Rest));
      dismissal.restart();
      show();
    };
  /** Wraps an action that must not happen while the card is covered. */
  const whenVisible =
    <Rest extends unknown[]>(act: (...rest: Rest) => void) =>
    (...rest: Rest) => {
      if (guard.wasVisible()) act(...rest);
    };

  const actions = {
    onExit: byPerson(whenVisible(settle)),
    onRequest: byPerson(
      whenVisible((kind: CardRequest) => {
        if (monotonicNow() - answeredAt > REPLY_SETTLES) void ask({ kind, moment });
      }),
    ),
    onUnfold: byPerson(
      whenVisible(() => {
        isFolded = false;
        show();
        focusFirst('input, .practice button');
      }),
    ),
    onExplain: byPerson(
      whenVisible(() => {
        isExplained = !isExplained;
      }),
    ),
    onWrite: byPerson((index: number, line: string) => {
      draft.write(index, line);
      void sendLines();
    }),
    onKeep: byPerson(whenVisible(keep)),
    onChoose: byPerson(
      whenVisible((line: string) => {
        draft.write(0, line);
        void keep();
      }),
    ),
    onBreathe: byPerson(
      whenVisible(() => {
        stopBreath();
        stopBreath = startBreathTimer((stage) => {
          breath = stage;
          dismissal.restart();
          show();
        }, ended.signal);
      }),
    ),
    onMove(event: Event) {
      const to =
        'key' in event ? cornerByKey(host.corner, event.key as string, direction) : nextCorner(host.corner);
      if (!event.isTrusted || !to || !guard.wasVisible()) return;
      event.preventDefault();
      moveTo(to);
    },
  };

  const focusFirst = (selector: string) =>
    host.body.querySelector<HTMLElement>(selector)?.focus({ preventScroll: true });

  const show = () => {
    if (ended.signal.aborted) return;
    draw(host.body, {
      ...content,
      answer,
      asked,
      isFolded,
      isExplained,
      lines: draft.lines,
      isKept: draft.isKept,
      isHalfWritten: draft.isHalfWritten,
      breath,
      hasFailed,
      ...actions,
    });
  };

  const dismissal = autoDismiss(host.place, host.body, window.document, {
    after() {
      if (answer) return host.hasKeyboardFocus() ? REPLY_STAYS_FOCUSED : REPLY_STAYS;
      return content.staysMs + (!isFolded && draft.lines.length ? WRITING_STAYS : 0);
    },
    // While the person uses another window, a half-written draft does not keep the card open: what is written is
    // stored anyway, and the next card may come in that window.
    mustStay: () =>
      !answer &&
      (host.hasKeyboardFocus() ||
        (draft.isHalfWritten && window.document.hasFocus()) ||
        !['before', 'done'].includes(breath)),
    dismiss: () => void settle(wasSeen || host.isReachable() ? 'faded' : 'outOfReach'),
    ended: ended.signal,
  });
  listenForEscape(window, host.body, ended.signal, shadowRootOf, whenVisible(settle));
  window.addEventListener('pagehide', ({ isTrusted }) => isTrusted && takeAway(), { signal: ended.signal });
  dragToCorner(host, window, direction, moveTo);
  listenForSigns(host.body, ended.signal, (isPointing) => {
    if (isPointing) dismissal.pointAt();
    const at = monotonicNow();
    if (at < nextSignAt) return;
    nextSignAt = at + SIGN_INTERVAL;
    passSignOn();
  });
  show();
  host.fit();
  return {
    focus() {
      if (ended.signal.aborted) return;
      if (!host.hasFocus()) focusBefore = window.document.activeElement;
      focusFirst('input, .exits button');
    },
    isReachable: host.isReachable,
    takeAway,
  };
}
