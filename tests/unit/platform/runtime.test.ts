import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  onBrowserStarted,
  onInstalled,
  onMessage,
  ownIdentity,
  type Sender,
  sendToBackground,
} from '../../../lib/platform/runtime';
import { fakeEvent } from '../../builders/fake-event';

type RawMessage = [message: unknown, sender: object];

beforeEach(() => fakeBrowser.reset());

describe('messages', () => {
  it('are answered, each with what the browser knows of the sender', () => {
    const send = fakeEvent<RawMessage>(fakeBrowser.runtime.onMessage);
    const received: [unknown, Sender][] = [];
    onMessage(async (message, sender) => void received.push([message, sender]));
    const url = 'https://x.com/home';
    send('a', { id: 'us', url, tab: { id: 7, title: 'never read' }, frameId: 0, documentId: 'd' });
    send('b', { id: 'us' });
    const unknown = { url: undefined, tabId: undefined, frameId: undefined, documentId: undefined };
    expect(received).toEqual([
      ['a', { extensionId: 'us', url, tabId: 7, frameId: 0, documentId: 'd' }],
      ['b', { extensionId: 'us', ...unknown }],
    ]);
  });

  it('of other extensions are not listened for', () => {
    const listen = vi.spyOn(fakeBrowser.runtime.onMessageExternal, 'addListener');
    onMessage(async () => 'here');
    expect(listen).not.toHaveBeenCalled();
  });

  it('of a page reach the background', async () => {
    const received: unknown[] = [];
    fakeBrowser.runtime.onMessage.addListener((message) => void received.push(message));
    await sendToBackground({ kind: 'erase' });
    expect(received).toEqual([{ kind: 'erase' }]);
  });
});

describe('the extension', () => {
  it('knows its id and where its pages are', () => {
    const { id } = fakeBrowser.runtime;
    expect(ownIdentity()).toEqual({ id, origin: `chrome-extension://${id}/` });
  });

  it('reports its installation, and not an update', async () => {
    let installed = 0;
    onInstalled(() => {
      installed += 1;
    });
    await fakeBrowser.runtime.onInstalled.trigger({
      reason: 'update',
      previousVersion: '0.1',
    });
    expect(installed).toBe(0);
    await fakeBrowser.runtime.onInstalled.trigger({ reason: 'install' });
    expect(installed).toBe(1);
  });

  it('reports that the browser has started', async () => {
    let started = 0;
    onBrowserStarted(() => {
      started += 1;
    });
    await fakeBrowser.runtime.onStartup.trigger();
    expect(started).toBe(1);
  });
});
