import { browser, lackingBrowser } from './browser';

/** The sender of a message, as the browser reports it. A page can not forge this. */
export interface Sender {
  /** The id of the extension that sent the message. */
  readonly extensionId: string | undefined;
  /** The address of the document that sent the message. */
  readonly url: string | undefined;
  readonly tabId: number | undefined;
  /** The document's own id, where the browser reports it. A later document in the same tab has another id. */
  readonly documentId: string | undefined;
  /** 0 is the top frame of a tab. */
  readonly frameId: number | undefined;
}

interface MessageSender {
  id?: string;
  url?: string;
  tab?: { id?: number };
  frameId?: number;
  documentId?: string;
}

/** The id of this extension, and the beginning of the address of all its own pages. */
export const ownIdentity = () => ({ id: browser.runtime.id, origin: browser.runtime.getURL('/') });

/**
 * Answers messages of the extension's own scripts and pages. Nothing listens to other extensions: to them, Enough is not
 * there. `answer` resolves to `undefined` to give no answer.
 */
export function onMessage(answer: (message: unknown, sender: Sender) => Promise<unknown>): void {
  const listener = (message: unknown, { id, url, tab, frameId, documentId }: MessageSender) =>
    answer(message, { extensionId: id, url, tabId: tab?.id, frameId, documentId });
  browser.runtime.onMessage.addListener(listener as never);
}

/** Sends a message to the background from one of the extension's own pages. */
export const sendToBackground = (message: object): Promise<unknown> => browser.runtime.sendMessage(message);

/** Calls back right after the extension was installed; not after an update. */
export function onInstalled(installed: () => void): void {
  lackingBrowser.runtime?.onInstalled?.addListener(({ reason }) => {
    if (reason === 'install') installed();
  });
}

/** Calls back when the browser has started. Because of this listener, the browser starts the background then. */
export const onBrowserStarted = (started: () => void): void =>
  lackingBrowser.runtime?.onStartup?.addListener(started);
