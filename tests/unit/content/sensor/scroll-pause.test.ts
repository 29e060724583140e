import { describe, expect, it, vi } from 'vitest';
import { listenForPause } from '../../../../lib/content/sensor/scroll-pause';
import { useFakeTime } from '../../../builders/fake-scheduler';

/** A page in fake time that can be scrolled. */
function page() {
  const window = new EventTarget();
  const found: boolean[] = [];
  const stop = listenForPause(
    window as unknown as Window,
    { pause: 1_500, pauseWithin: 90_000 },
    () => performance.now(),
    (paused) => found.push(paused),
  );
  return { scroll: () => window.dispatchEvent(new Event('scroll')), found, stop };
}

useFakeTime();

describe('waiting for a pause', () => {
  it('finds one when nothing has scrolled for the length of a pause', () => {
    const { found } = page();
    vi.advanceTimersByTime(1_499);
    expect(found).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(found).toEqual([true]);
  });

  it('counts from the last scroll', () => {
    const { scroll, found } = page();
    vi.advanceTimersByTime(1_000);
    scroll();
    vi.advanceTimersByTime(1_499);
    expect(found).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(found).toEqual([true]);
  });

  it('ends without one after the longest wait, and leaves no timer behind', () => {
    const { scroll, found } = page();
    for (let seconds = 0; seconds < 95; seconds++) {
      vi.advanceTimersByTime(1_000);
      scroll();
    }
    expect(found).toEqual([false]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('reports nothing after it was stopped', () => {
    const { found, stop } = page();
    stop();
    vi.advanceTimersByTime(10_000);
    expect(found).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
  });
});
