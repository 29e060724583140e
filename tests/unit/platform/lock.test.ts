import { afterEach, expect, it, vi } from 'vitest';
import { exclusively } from '../../../lib/platform/lock';

afterEach(() => void vi.unstubAllGlobals());

it('work runs under a lock of the browser, which has the name of the work', async () => {
  const names: string[] = [];
  const request = async (name: string, work: () => Promise<unknown>) => {
    names.push(name);
    return work();
  };
  vi.stubGlobal('navigator', { locks: { request } });
  expect(await exclusively('ledger', async () => 7)).toBe(7);
  await expect(exclusively('settings', () => Promise.reject(new Error('full')))).rejects.toThrow('full');
  expect(names).toEqual(['enough.ledger', 'enough.settings']);
});
