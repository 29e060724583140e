import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { storedValue } from '../../../lib/platform/stored-value';

beforeEach(() => fakeBrowser.reset());

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
});
