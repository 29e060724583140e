import { afterEach, expect, it, vi } from 'vitest';
import { exclusively, exclusivelyWithin } from '../../../lib/platform/lock';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

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

it('a lock with a limit is released when the work does not end', async () => {
  let released = false;
  const request = async (_: string, work: () => Promise<unknown>) => {
    try {
      return await work();
    } finally {
      released = true;
    }
  };
  vi.stubGlobal('navigator', { locks: { request } });
  expect(await exclusivelyWithin(1_000)('reminder', async () => 7)).toBe(7);
  released = false;
  const never = new Promise<void>(() => undefined);
  await expect(exclusivelyWithin(1)('reminder', () => never)).rejects.toThrow('did not end');
  expect(released).toBe(true);
});

it('no lock is held without an end', async () => {
  vi.useFakeTimers();
  const held = new Set<string>();
  const request = async (name: string, work: () => Promise<unknown>) => {
    held.add(name);
    return work().finally(() => held.delete(name));
  };
  vi.stubGlobal('navigator', { locks: { request } });
  const waiting = ['ledger', 'settings'].map((name) => exclusively(name, () => new Promise(() => undefined)));
  const ended = Promise.allSettled(waiting);
  await vi.advanceTimersByTimeAsync(59_000);
  expect(held.size).toBe(2);
  await vi.advanceTimersByTimeAsync(2_000);
  expect((await ended).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  expect(held.size).toBe(0);
});
