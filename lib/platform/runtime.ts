import { browser } from './browser';

/** Who sent a message, as far as the browser vouches for it. */
export interface Sender {
  /** The id of the extension it comes from. */
  readonly extensionId: string | undefined;
  /** The address of the document it comes from. */
  readonly url: string | undefined;
  readonly tabId: number | undefined;
  /** The document itself, where the browser tells; another one in the same tab has another id. */
  readonly documentId: string | undefined;
  /** 0 is a tab's top frame. */
  readonly frameId: number | undefined;
}

interface MessageSender {
  id?: string;
  url?: string;
  tab?: { id?: number };
  frameId?: number;
  documentId?: string;
}

/** This extension's id, and the address every page of its own begins with. */
export const ownIdentity = () => ({ id: browser.runtime.id, origin: browser.runtime.getURL('/') });

/** Answers messages; resolving to `undefined` gives no answer. Those of other extensions come here as well. */
export function onMessage(answer: (message: unknown, sender: Sender) => Promise<unknown>): void {
  const listener = (message: unknown, { id, url, tab, frameId, documentId }: MessageSender) =>
    answer(message, { extensionId: id, url, tabId: tab?.id, frameId, documentId });
  browser.runtime.onMessage.addListener(listener as never);
  browser.runtime.onMessageExternal.addListener(listener as never);
}

/** Sends a message to the background from one of the extension's own pages. */
export const sendToBackground = (message: object): Promise<unknown> => browser.runtime.sendMessage(message);

/** Calls back once, right after the extension was installed. */
export function onInstalled(installed: () => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') installed();
  });
}

/** Has the background started together with the browser, and calls back then. */
export const onBrowserStarted = (started: () => void): void => browser.runtime.onStartup.addListener(started);
