import type {
  CaughtMessage,
  CornerMessage,
  DoneReply,
  FewerNudgesMessage,
  NoteMessage,
  OutcomeMessage,
  PracticesMessage,
  QuietVisitMessage,
  RefusedReply,
} from '../../messaging/protocol';

/** A message from a card to the background. */
export type CardMessage =
  | OutcomeMessage
  | NoteMessage
  | CornerMessage
  | PracticesMessage
  | QuietVisitMessage
  | FewerNudgesMessage
  | CaughtMessage;

/** Sends a message to the background; resolves to the answer. */
export type Send = (message: CardMessage) => Promise<unknown>;

/** A refusal means that the nudge was erased or answered meanwhile; `undefined` that the background failed. */
type Reply = DoneReply | RefusedReply | undefined;

/**
 * Sends a message to the background, and never throws. Only a reply that says what became of the message is one: a
 * browser can make up others, such as the polyfill's `{ __mozWebExtensionPolyfillReject__ }` in Chrome before 148.
 */
export async function sendCardMessage(send: Send, message: CardMessage): Promise<Reply> {
  try {
    const reply = (await send(message)) as Partial<DoneReply & RefusedReply> | undefined;
    return reply?.done || reply?.refused ? (reply as Reply) : undefined;
  } catch {
    return undefined;
  }
}

export const isDoneReply = (reply: Reply): boolean => !!reply && 'done' in reply;
