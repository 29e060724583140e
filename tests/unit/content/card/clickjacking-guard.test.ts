import { describe, expect, it, vi } from 'vitest';
import { guardAgainstClickjacking } from '../../../../lib/content/card/clickjacking-guard';
import { useFakeTime } from '../../../builders/fake-scheduler';

/** What the browser reports about the card. */
interface Report {
  isIntersecting: boolean;
  /** Chromium alone reports it. */
  isVisible?: boolean;
}

/** A guarded card, whose time and visibility the test sets. */
function guarded() {
  let report: (entries: Report[]) => void = () => undefined;
  const disconnect = vi.fn();
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(callback: typeof report) {
        report = callback;
      }
      observe() {}
      disconnect = disconnect;
    },
  );
  const onTick = vi.fn();
  const ended = new AbortController();
  const guard = guardAgainstClickjacking({} as Element, () => Date.now(), onTick, ended.signal);
  return { guard, disconnect, onTick, ended, see: (...reports: Report[]) => report(reports) };
}

useFakeTime();

describe('the guard against clickjacking', () => {
  it('accepts an answer once the card has been visible for half a second', () => {
    const { guard, see } = guarded();
    vi.advanceTimersByTime(1_000);
    expect(guard.wasVisible()).toBe(false);
    see({ isIntersecting: true, isVisible: true });
    vi.advanceTimersByTime(499);
    expect(guard.wasVisible()).toBe(false);
    vi.advanceTimersByTime(1);
    expect(guard.wasVisible()).toBe(true);
  });

  it('goes by the view alone where the browser does not look for cover', () => {
    const { guard, see } = guarded();
    see({ isIntersecting: true });
    vi.advanceTimersByTime(500);
    expect(guard.wasVisible()).toBe(true);
  });

  it.each<[string, Report]>([
    ['was covered', { isIntersecting: true, isVisible: false }],
    ['was out of view', { isIntersecting: false }],
  ])('begins anew when the card %s', (_, hidden) => {
    const { guard, see } = guarded();
    see({ isIntersecting: true, isVisible: true });
    vi.advanceTimersByTime(500);
    see(hidden);
    expect(guard.wasVisible()).toBe(false);
    see({ isIntersecting: true, isVisible: true });
    vi.advanceTimersByTime(499);
    expect(guard.wasVisible()).toBe(false);
    vi.advanceTimersByTime(1);
    expect(guard.wasVisible()).toBe(true);
  });

  it('begins anew when the page blocked all scripts, so that time did not pass', () => {
    const { guard, see } = guarded();
    see({ isIntersecting: true, isVisible: true });
    vi.advanceTimersByTime(500);
    vi.setSystemTime(Date.now() + 201);
    expect(guard.wasVisible()).toBe(false);
    vi.advanceTimersByTime(500);
    expect(guard.wasVisible()).toBe(true);
  });

  it('leaves no timer and no observer behind', () => {
    const { disconnect, onTick, ended } = guarded();
    vi.advanceTimersByTime(500);
    expect(onTick).toHaveBeenCalledTimes(10);
    ended.abort();
    expect(vi.getTimerCount()).toBe(0);
    expect(disconnect).toHaveBeenCalledOnce();
  });
});
