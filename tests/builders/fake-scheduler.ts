import { afterEach, beforeEach, vi } from 'vitest';

/** Gives each test of a file fake time, which also moves the browser's `scheduler`. */
export function useFakeTime(): void {
  beforeEach(() => {
    vi.useFakeTimers();
    stubScheduler();
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });
}

/**
 * Gives a test the browser's `scheduler`, on top of timers, so that fake time moves it too. `vi.unstubAllGlobals` ends
 * it.
 */
export function stubScheduler(): void {
  const postTask = (task: () => unknown, { delay = 0, signal }: SchedulerPostTaskOptions = {}) =>
    new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        try {
          resolve(task());
        } catch (error) {
          reject(error);
        }
      }, delay);
      signal?.addEventListener('abort', () => {
        clearTimeout(timer);
        reject(signal.reason);
      });
    });
  vi.stubGlobal('scheduler', { postTask });
}
