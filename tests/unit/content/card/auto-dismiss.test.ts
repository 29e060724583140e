import { describe, expect, it, vi } from 'vitest';
import { autoDismiss } from '../../../../lib/content/card/auto-dismiss';
import { useFakeTime } from '../../../builders/fake-scheduler';

const AFTER = 12_000;

/** Dispatches an event as if a person had caused it; a test's own events are never trusted. */
function happen(target: EventTarget, type: string): void {
  target.dispatchEvent(Object.defineProperty(new Event(type), 'isTrusted', { value: true }));
}

/** A card that is dismissed automatically, in fake time. */
function dismissible() {
  const place = new EventTarget();
  const card = new EventTarget();
  const page = Object.assign(new EventTarget(), { hidden: false });
  const state = { mustStay: false, after: AFTER };
  const dismiss = vi.fn();
  const ended = new AbortController();
  const { restart, pointAt } = autoDismiss(place, card, page as unknown as Document, {
    mustStay: () => state.mustStay,
    after: () => state.after,
    dismiss,
    ended: ended.signal,
  });
  return {
    ...{ place, card, state, dismiss, restart, pointAt, ended },
    /** Switches to another tab, or back to the page's. */
    switchTab(hidden: boolean) {
      page.hidden = hidden;
      happen(page, 'visibilitychange');
    },
  };
}

useFakeTime();

describe('a card that is left alone', () => {
  it('is dismissed after the time set for it, which every use begins anew', () => {
    const { card, dismiss, restart } = dismissible();
    vi.advanceTimersByTime(AFTER - 1);
    restart();
    vi.advanceTimersByTime(AFTER - 1);
    happen(card, 'focusin');
    vi.advanceTimersByTime(AFTER - 1);
    expect(dismiss).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(dismiss).toHaveBeenCalledOnce();
  });

  it('stays under a pointer that moves on it, and is dismissed after that', () => {
    const { place, dismiss, pointAt } = dismissible();
    for (let minutes = 0; minutes < 5; minutes++) {
      pointAt();
      vi.advanceTimersByTime(60_000);
    }
    expect(dismiss).not.toHaveBeenCalled();
    happen(place, 'pointerleave');
    vi.advanceTimersByTime(AFTER);
    expect(dismiss).toHaveBeenCalledOnce();
  });

  it('does not stay under a pointer that rested there when it came, nor under one that was left there', () => {
    const resting = dismissible();
    happen(resting.place, 'pointerenter');
    vi.advanceTimersByTime(AFTER);
    expect(resting.dismiss).toHaveBeenCalledOnce();
    const left = dismissible();
    left.pointAt();
    vi.advanceTimersByTime(60_000 + AFTER);
    expect(left.dismiss).toHaveBeenCalledOnce();
  });

  it('takes the time that holds when it begins anew, under a pointer that has not moved since', () => {
    const { state, dismiss, restart, pointAt } = dismissible();
    pointAt();
    state.after = 5_000;
    restart(0);
    vi.advanceTimersByTime(4_999);
    expect(dismiss).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(dismiss).toHaveBeenCalledOnce();
  });

  it('stays as long as it must', () => {
    const { state, dismiss } = dismissible();
    state.mustStay = true;
    vi.advanceTimersByTime(10 * AFTER);
    expect(dismiss).not.toHaveBeenCalled();
  });

  it('is dismissed in a hidden page in any case, because the next card may come elsewhere', () => {
    const { pointAt, state, dismiss, switchTab } = dismissible();
    pointAt();
    state.mustStay = true;
    vi.advanceTimersByTime(AFTER / 2);
    switchTab(true);
    vi.advanceTimersByTime(AFTER - 1);
    expect(dismiss).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(dismiss).toHaveBeenCalledOnce();
  });

  it('stays under the pointer again when its page is shown again in time', () => {
    const { place, pointAt, dismiss, switchTab } = dismissible();
    pointAt();
    switchTab(true);
    vi.advanceTimersByTime(AFTER - 1);
    switchTab(false);
    vi.advanceTimersByTime(4 * AFTER);
    expect(dismiss).not.toHaveBeenCalled();
    happen(place, 'pointerleave');
    vi.advanceTimersByTime(AFTER);
    expect(dismiss).toHaveBeenCalledOnce();
  });

  it('is not dismissed, and no timer runs, after that was cancelled', () => {
    const { place, dismiss, ended, switchTab } = dismissible();
    ended.abort();
    happen(place, 'pointerleave');
    switchTab(true);
    expect(vi.getTimerCount()).toBe(0);
    expect(dismiss).not.toHaveBeenCalled();
  });
});
