import { afterEach, describe, expect, it, vi } from 'vitest';
import { WriteFailureFlag } from '../../../../lib/storage/database/write-failure-flag';
import { valueInMemory } from '../../../builders/in-memory-database';

const fail = () => Promise.reject(new Error('The disk is full.'));

afterEach(() => void vi.useRealTimers());

describe('the write failure flag', () => {
  it('is set when work fails, with the error passed on, and cleared when work succeeds', async () => {
    const flag = new WriteFailureFlag(valueInMemory());
    expect(await flag.isSet()).toBe(false);
    await expect(flag.track(fail)).rejects.toThrow('The disk is full.');
    expect(await flag.isSet()).toBe(true);
    expect(await flag.track(async () => 7)).toBe(7);
    expect(await flag.isSet()).toBe(false);
  });

  it('is set when work never ends, before a lock is released', async () => {
    vi.useFakeTimers();
    const flag = new WriteFailureFlag(valueInMemory());
    const tracked = flag.track(() => new Promise(() => {})).catch((error: Error) => error.message);
    await vi.advanceTimersByTimeAsync(59_000);
    expect(await flag.isSet()).toBe(true);
    expect(await tracked).toContain('did not end');
  });

  it('fails no work that succeeded when it can not be read or cleared', async () => {
    const fails = () => Promise.reject(new Error('No storage.'));
    for (const change of [{ get: fails }, { remove: fails }]) {
      const flag = new WriteFailureFlag({ ...valueInMemory(true), ...change });
      expect(await flag.track(async () => 7)).toBe(7);
    }
  });

  it('is not written while work goes on succeeding', async () => {
    const value = valueInMemory();
    let writes = 0;
    const write = async () => {
      writes += 1;
    };
    await new WriteFailureFlag({ ...value, set: write, remove: write }).track(async () => {});
    expect(writes).toBe(0);
  });

  it('does not hide the error of the work when the flag can not be stored either', async () => {
    const flag = new WriteFailureFlag({
      ...valueInMemory(),
      set: () => Promise.reject(new Error('No storage.')),
    });
    await expect(flag.track(fail)).rejects.toThrow('The disk is full.');
  });
});
