import { afterEach, describe, expect, it, vi } from 'vitest';
import { keepStorage } from '../../../lib/platform/persistence';

const browserWith = (storage: object | undefined) => vi.stubGlobal('navigator', { storage });

afterEach(() => void vi.unstubAllGlobals());

describe('what is stored', () => {
  it('is asked to be kept when the disk fills up', async () => {
    const persist = vi.fn(async () => true);
    browserWith({ persist, persisted: async () => false });
    await keepStorage();
    expect(persist).toHaveBeenCalledOnce();
  });

  it('is not asked for again once it is kept', async () => {
    const persist = vi.fn(async () => true);
    browserWith({ persist, persisted: async () => true });
    await keepStorage();
    expect(persist).not.toHaveBeenCalled();
  });

  it.each([
    ['storage', undefined],
    ['a way to ask, as in a worker', { persisted: async () => false }],
  ])('is left as it is in a browser without %s', async (_, storage) => {
    browserWith(storage);
    await expect(keepStorage()).resolves.toBeUndefined();
  });

  it('is not taken to be kept when the browser declines', async () => {
    browserWith({ persist: async () => false, persisted: async () => false });
    await expect(keepStorage()).rejects.toThrow('does not promise');
  });
});
