import { expect, it, vi } from 'vitest';
import { startTimer } from '../../../../lib/content/page/page-proof-timer';
import { useFakeTime } from '../../../builders/fake-scheduler';

useFakeTime();

it('a timer calls back once, after its delay', async () => {
  const call = vi.fn();
  startTimer(1_000, call);
  await vi.advanceTimersByTimeAsync(999);
  expect(call).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(call).toHaveBeenCalledOnce();
});

it('a timer that is cancelled does not call, and reports no error', async () => {
  const call = vi.fn();
  const cancel = startTimer(1_000, call);
  cancel();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(call).not.toHaveBeenCalled();
  expect(vi.getTimerCount()).toBe(0);
});

it('a timer in Firefox calls back once after its delay, without a scheduled task, unless it is cancelled', async () => {
  vi.stubEnv('BROWSER', 'firefox');
  vi.stubGlobal('scheduler', undefined);
  const timeouts: [number, AbortController][] = [];
  vi.spyOn(AbortSignal, 'timeout').mockImplementation((ms) => {
    const timeout = new AbortController();
    timeouts.push([ms, timeout]);
    return timeout.signal;
  });
  const call = vi.fn();
  const cancelled = vi.fn();
  startTimer(1_000, call);
  startTimer(2_000, cancelled)();
  expect(timeouts.map(([ms]) => ms)).toEqual([1_000, 2_000]);
  expect(call).not.toHaveBeenCalled();
  for (const [, timeout] of timeouts) timeout.abort();
  expect(call.mock.calls).toEqual([[]]);
  expect(cancelled).not.toHaveBeenCalled();
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

it('what a timer’s callback throws is reported', async () => {
  const thrown = vi.fn();
  process.once('unhandledRejection', thrown);
  startTimer(1, () => {
    throw new Error('no room');
  });
  await vi.advanceTimersByTimeAsync(1);
  vi.useRealTimers();
  await vi.waitFor(() => expect(thrown).toHaveBeenCalled());
  expect(thrown.mock.calls[0]?.[0]).toMatchObject({ message: 'no room' });
});
