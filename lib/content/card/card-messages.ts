import type {
  CornerMessage,
  DoneReply,
  NoteMessage,
  OutcomeMessage,
  PracticesMessage,
  RefusedReply,
} from '../../messaging/protocol';

/** What a card tells the background. */
export type CardMessage = OutcomeMessage | NoteMessage | CornerMessage | PracticesMessage;

/** Brings a message to the background; resolves to what it says. */
export type Send = (message: CardMessage) => Promise<unknown>;

/** A refusal says that the nudge was erased or answered meanwhile; nothing, that the background failed. */
type Reply = DoneReply | RefusedReply | undefined;

/** Tells the background something, and never throws. */
export async function sendCardMessage(send: Send, message: CardMessage): Promise<Reply> {
  try {
    return (await send(message)) as Reply;
  } catch {
    return undefined;
  }
}

export const isDoneReply = (reply: Reply): boolean => reply !== undefined && 'done' in reply;
