import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { storedValue, storedValueOfPage } from '../../../lib/platform/stored-value';

beforeEach(() => fakeBrowser.reset());
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe('a stored value', () => {
  it('is read as it was written, and is gone once it was removed', async () => {
    const value = storedValue('local', 'settings');
    expect(await value.get()).toBeUndefined();
    await value.set({ pace: 'gentle' });
    expect(await value.get()).toEqual({ pace: 'gentle' });
    expect(await fakeBrowser.storage.local.get('settings')).toEqual({ settings: { pace: 'gentle' } });
    await value.remove();
    expect(await value.get()).toBeUndefined();
  });

  it('is of its own key and its own area', async () => {
    await storedValue('local', 'a').set(1);
    await storedValue('local', 'b').set(2);
    await storedValue('session', 'a').set(3);
    expect(await storedValue('local', 'a').get()).toBe(1);
    expect(await storedValue('session', 'a').get()).toBe(3);
    expect(await storedValue('session', 'b').get()).toBeUndefined();
  });

  it('reports changes of itself, until the listener stops', async () => {
    const value = storedValue('session', 'a');
    let changes = 0;
    const stop = value.onChanged(() => {
      changes += 1;
    });
    await storedValue('session', 'b').set(1);
    await storedValue('local', 'a').set(1);
    expect(changes).toBe(0);
    await value.set(1);
    expect(changes).toBe(1);
    stop();
    await value.set(2);
    expect(changes).toBe(1);
  });

  it.each<[string, () => Promise<never>]>([
    ['fails', () => Promise.reject(new Error('no session'))],
    ['does not answer', () => new Promise(() => {})],
  ])(
    'of a session lasts as long as the page when session storage %s, and the log says so',
    async (_, answer) => {
      vi.useFakeTimers();
      const warn = vi.spyOn(console, 'warn').mockReturnValue();
      const { session } = fakeBrowser.storage;
      for (const call of ['get', 'set', 'remove'] as const)
        vi.spyOn(session, call).mockImplementation(answer);
      const value = storedValue('session', 'kept');
      const read = (async () => {
        const before = await value.get();
        await value.set(1);
        const after = await value.get();
        await value.remove();
        return [before, after, await value.get()];
      })();
      await vi.advanceTimersByTimeAsync(60_000);
      expect(await read).toEqual([undefined, 1, undefined]);
      expect(warn).toHaveBeenCalledWith(expect.stringContaining('session storage failed'));
    },
  );

  it('that is kept for good fails when local storage fails', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('no disk'));
    await expect(storedValue('local', 'a').get()).rejects.toThrow('no disk');
  });

  it('of a page is read together with all others that are asked for at once', async () => {
    await fakeBrowser.storage.local.set({ a: 1, b: 2 });
    await fakeBrowser.storage.session.set({ a: 3 });
    const get = vi.spyOn(fakeBrowser.storage.local, 'get');
    const [a, b, c] = ['a', 'b', 'c'].map((key) => storedValueOfPage('local', key));
    const ofSession = storedValueOfPage('session', 'a');
    expect(await Promise.all([a?.get(), b?.get(), c?.get(), ofSession.get()])).toEqual([1, 2, undefined, 3]);
    expect(get).toHaveBeenCalledOnce();
    await a?.set(4);
    expect(await a?.get()).toBe(4);
    get.mockRejectedValueOnce(new Error('no disk'));
    await expect(Promise.all([a?.get(), b?.get()])).rejects.toThrow('no disk');
    expect(await b?.get()).toBe(2);
  });
});
