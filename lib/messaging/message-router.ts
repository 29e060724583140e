import type { Sender } from '../platform/runtime';
import {
  type CaughtMessage,
  type CornerMessage,
  type EraseMessage,
  type FailedReply,
  type FewerNudgesMessage,
  type FolderMessage,
  type Message,
  messageSchema,
  type NoteMessage,
  type OutcomeMessage,
  type PracticesMessage,
  type QuietVisitMessage,
  type RefusedReply,
  type Report,
  type SensorsMessage,
} from './protocol';
import { Refusal } from './refusal';

/** A page on a site that sent a message. The browser reports this, so a page can not forge it. */
export interface PageOnSite {
  readonly host: string;
  readonly tabId: number;
  /** `undefined` where the browser does not report it. */
  readonly documentId: string | undefined;
}

/** A handler for each kind of message; what it resolves to is the reply. It may throw a {@link Refusal}. */
export interface MessageHandlers {
  report(report: Report, from: PageOnSite): Promise<unknown>;
  outcome(message: OutcomeMessage, from: PageOnSite): Promise<unknown>;
  note(message: NoteMessage, from: PageOnSite): Promise<unknown>;
  corner(message: CornerMessage, from: PageOnSite): Promise<unknown>;
  practices(message: PracticesMessage, from: PageOnSite): Promise<unknown>;
  quietVisit(message: QuietVisitMessage, from: PageOnSite): Promise<unknown>;
  fewerNudges(message: FewerNudgesMessage, from: PageOnSite): Promise<unknown>;
  caught(message: CaughtMessage, from: PageOnSite): Promise<unknown>;
  erase(message: EraseMessage): Promise<unknown>;
  sensors(message: SensorsMessage): Promise<unknown>;
  folder(message: FolderMessage): Promise<unknown>;
}

/** This extension's id, and the beginning of the address of all its own pages. */
export interface Identity {
  readonly id: string;
  readonly origin: string;
}

/** @throws Refusal when the message has no valid shape */
function parsed(message: unknown): Message {
  const { success, data, error } = messageSchema.safeParse(message);
  if (success) return data;
  const [issue] = error.issues;
  throw new Refusal(
    `malformed message (${issue?.code ?? 'unknown'} at ${issue?.path.join('.') || 'its root'})`,
  );
}

/** @throws Refusal when the sender is no page on a site */
function pageOnSite({ url, tabId, frameId, documentId }: Sender): PageOnSite {
  if (tabId === undefined || frameId !== 0) throw new Refusal('message not from the top frame of a tab');
  const address = url === undefined ? null : URL.parse(url);
  if (address?.protocol !== 'https:') throw new Refusal('message not from a site');
  return { host: address.hostname, tabId, documentId };
}

/**
 * Checks the sender and the shape of every message to the background, and passes the valid ones to their handlers.
 * A refused message is logged in one line. It is answered with a {@link RefusedReply}, or not at all when another
 * extension sent it. An error of a handler is logged, and answered with a {@link FailedReply}.
 */
export function messageRouter(
  identity: Identity,
  handlers: MessageHandlers,
  log: (line: string) => void,
): (message: unknown, sender: Sender) => Promise<unknown> {
  const isOwnPage = ({ url }: Sender): boolean => url?.startsWith(identity.origin) ?? false;
  const handle = (message: Message, sender: Sender): Promise<unknown> => {
    switch (message.kind) {
      case 'report':
        return handlers.report(message, pageOnSite(sender));
      case 'outcome':
        return handlers.outcome(message, pageOnSite(sender));
      case 'note':
        return handlers.note(message, pageOnSite(sender));
      case 'corner':
        return handlers.corner(message, pageOnSite(sender));
      case 'practices':
        return handlers.practices(message, pageOnSite(sender));
      case 'quietVisit':
        return handlers.quietVisit(message, pageOnSite(sender));
      case 'fewerNudges':
        return handlers.fewerNudges(message, pageOnSite(sender));
      case 'caught':
        return handlers.caught(message, pageOnSite(sender));
      case 'erase':
        if (!isOwnPage(sender)) throw new Refusal('only our own pages may erase');
        return handlers.erase(message);
      case 'sensors':
        if (!isOwnPage(sender)) throw new Refusal('only our own pages may set up the sensors');
        return handlers.sensors(message);
      case 'folder':
        if (!isOwnPage(sender)) throw new Refusal('only our own pages may use the folder');
        return handlers.folder(message);
    }
  };
  return async (message, sender) => {
    if (sender.extensionId !== identity.id) {
      log('refused: message from another extension');
      return undefined;
    }
    try {
      return await handle(parsed(message), sender);
    } catch (error) {
      if (error instanceof Refusal) {
        log(`refused: ${error.message}`);
        return { refused: true, ...error.terms } satisfies RefusedReply;
      }
      log(`failed: ${error instanceof Error ? `${error.name}: ${error.message}` : 'unknown error'}`);
      return { failed: true } satisfies FailedReply;
    }
  };
}
