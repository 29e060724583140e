import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  addressInFront,
  addressOf,
  closeTab,
  closeThisTab,
  openPage,
  openTabs,
  reloadTab,
  showInTab,
  tabInFront,
  tabsShowing,
} from '../../../lib/platform/tabs';

beforeEach(() => fakeBrowser.reset());

const answering = (tabs: readonly object[]) =>
  vi.spyOn(fakeBrowser.tabs, 'query').mockImplementation((async () => tabs) as never);

const opened = async () => (await fakeBrowser.tabs.query({})).map(({ url }) => url);

describe('tabs', () => {
  it('that show a page are found by its pattern, without those that the browser has discarded', async () => {
    const query = answering([{ id: 3 }, { id: 4, discarded: true }, {}, { id: 0, discarded: false }]);
    expect(await tabsShowing(['https://x.com/*'])).toEqual([3, 0]);
    expect(query).toHaveBeenCalledWith({ url: ['https://x.com/*'] });
  });

  it('have an address only where the extension has access to the active one', async () => {
    const query = answering([{ id: 3, url: 'https://x.com/home' }]);
    expect(await addressInFront()).toBe('https://x.com/home');
    expect(query).toHaveBeenCalledWith({ active: true, currentWindow: true });
    answering([{ id: 3 }]);
    expect(await addressInFront()).toBeUndefined();
    answering([]);
    expect(await addressInFront()).toBeUndefined();
  });

  it('have an id when they are in front, also where their address is not told', async () => {
    answering([{ id: 3 }]);
    expect(await tabInFront()).toEqual({ id: 3, address: undefined });
    answering([{}]);
    expect(await tabInFront()).toBeUndefined();
  });

  it('are asleep when the browser has frozen or unloaded them', async () => {
    const url = 'https://x.com/home';
    const query = answering([{ url, discarded: true }, { url, frozen: true }, { url, frozen: false }, {}]);
    const tabs = await openTabs(['https://x.com/*']);
    expect(tabs.map(({ isAsleep }) => isAsleep)).toEqual([true, true, false]);
    expect(query).toHaveBeenCalledWith({ url: ['https://x.com/*'] });
    query.mockClear();
    expect(await openTabs([])).toEqual([]);
    expect(query).not.toHaveBeenCalled();
  });

  it('are reloaded, and their address is read, by id', async () => {
    const reload = vi.spyOn(fakeBrowser.tabs, 'reload').mockImplementation((async () => {}) as never);
    await reloadTab(7);
    expect(reload.mock.calls).toEqual([[7]]);
    const get = vi.spyOn(fakeBrowser.tabs, 'get');
    get.mockImplementation((async () => ({ url: 'https://x.com/home' })) as never);
    expect(await addressOf(7)).toBe('https://x.com/home');
    expect(get.mock.calls).toEqual([[7]]);
  });

  it('are closed by id', async () => {
    const remove = vi.spyOn(fakeBrowser.tabs, 'remove').mockImplementation((async () => {}) as never);
    await closeTab(7);
    expect(remove.mock.calls).toEqual([[7]]);
  });

  it('are closed by the page that they show, and stay where the browser names none', async () => {
    const remove = vi.spyOn(fakeBrowser.tabs, 'remove').mockImplementation((async () => {}) as never);
    const current = vi.spyOn(fakeBrowser.tabs, 'getCurrent');
    current.mockImplementation((async () => ({ id: 9 })) as never);
    await closeThisTab();
    current.mockImplementation((async () => undefined) as never);
    await closeThisTab();
    expect(remove.mock.calls).toEqual([[9]]);
  });

  it("show one of the extension's own pages instead of what they showed", async () => {
    const update = vi.spyOn(fakeBrowser.tabs, 'update').mockImplementation((async () => ({})) as never);
    await showInTab(7, 'alternative');
    expect(update.mock.calls).toEqual([[7, { url: fakeBrowser.runtime.getURL('/alternative.html') }]]);
  });

  it("are opened for the extension's own pages, at a part of them where one is named", async () => {
    answering([]);
    await openPage('options');
    await openPage('practices', 'breathe');
    vi.mocked(fakeBrowser.tabs.query).mockRestore();
    expect(await opened()).toEqual(
      expect.arrayContaining([
        fakeBrowser.runtime.getURL('/options.html'),
        `${fakeBrowser.runtime.getURL('/practices.html')}#breathe`,
      ]),
    );
  });

  it('that show a page of the extension already are brought to the front', async () => {
    const query = answering([{ id: 7, windowId: 2 }]);
    const [create, update] = [vi.spyOn(fakeBrowser.tabs, 'create'), vi.spyOn(fakeBrowser.tabs, 'update')];
    update.mockImplementation((async () => ({})) as never);
    const focus = vi.spyOn(fakeBrowser.windows, 'update').mockImplementation((async () => ({})) as never);
    await openPage('reflection');
    await openPage('learn', 'support');
    expect(query).toHaveBeenCalledWith({ url: `${fakeBrowser.runtime.getURL('/reflection.html')}*` });
    expect(create).not.toHaveBeenCalled();
    expect(update.mock.calls).toEqual([
      [7, { active: true }],
      [7, { active: true, url: `${fakeBrowser.runtime.getURL('/learn.html')}#support` }],
    ]);
    expect(focus).toHaveBeenCalledWith(2, { focused: true });
  });
});
