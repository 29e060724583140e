import { afterEach, describe, expect, it, vi } from 'vitest';
import { monotonicNow, nextTask, now, timeZone } from '../../../lib/platform/clock';

afterEach(() => void vi.useRealTimers());

describe('the clock', () => {
  it('gives the time of day in ms since the epoch', () => {
    vi.useFakeTimers({ now: 1_795_354_200_000 });
    expect(now()).toBe(1_795_354_200_000);
  });

  it('gives a monotonic time that a change of the time of day does not move', () => {
    vi.useFakeTimers({ now: 1_795_354_200_000 });
    const before = monotonicNow();
    vi.advanceTimersByTime(5_000);
    vi.setSystemTime(0);
    expect(now()).toBe(0);
    expect(monotonicNow() - before).toBe(5_000);
  });

  it('lets other work go first, without a timer', async () => {
    vi.useFakeTimers();
    await expect(nextTask()).resolves.toBeUndefined();
  });

  it('gives the time zone by its IANA name', () => {
    vi.spyOn(Temporal.Now, 'timeZoneId').mockReturnValue('Asia/Kathmandu');
    expect(timeZone()).toBe('Asia/Kathmandu');
  });
});
