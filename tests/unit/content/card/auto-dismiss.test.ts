import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { autoDismiss } from '../../../../lib/content/card/auto-dismiss';

const AFTER = 12_000;

/** Events of a test's own are never trusted; what a person does is. */
function happen(target: EventTarget, type: string): void {
  target.dispatchEvent(Object.defineProperty(new Event(type), 'isTrusted', { value: true }));
}

/** Something that fades, in fake time. */
function fading() {
  const place = new EventTarget();
  const card = new EventTarget();
  const page = Object.assign(new EventTarget(), { hidden: false });
  const circumstances = { isHeld: false };
  const fade = vi.fn();
  const { touch, end } = autoDismiss(place, card, page as unknown as Document, {
    isHeld: () => circumstances.isHeld,
    after: AFTER,
    fade,
  });
  return {
    ...{ place, card, circumstances, fade, touch, end },
    /** Leaves the page's tab for another, or comes back to it. */
    turn(hidden: boolean) {
      page.hidden = hidden;
      happen(page, 'visibilitychange');
    },
  };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('what fades', () => {
  it('does so once it was left alone for so long', () => {
    const { card, fade, touch } = fading();
    vi.advanceTimersByTime(AFTER - 1);
    touch();
    vi.advanceTimersByTime(AFTER - 1);
    happen(card, 'focusin');
    vi.advanceTimersByTime(AFTER - 1);
    expect(fade).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(fade).toHaveBeenCalledOnce();
  });

  it('stays under the pointer, and fades after that', () => {
    const { place, fade } = fading();
    happen(place, 'pointerenter');
    vi.advanceTimersByTime(10 * AFTER);
    expect(fade).not.toHaveBeenCalled();
    happen(place, 'pointerleave');
    vi.advanceTimersByTime(AFTER);
    expect(fade).toHaveBeenCalledOnce();
  });

  it('stays while it is held, whatever the time', () => {
    const { circumstances, fade } = fading();
    circumstances.isHeld = true;
    vi.advanceTimersByTime(10 * AFTER);
    expect(fade).not.toHaveBeenCalled();
  });

  it('is held by nothing once its page is hidden: the next may come elsewhere', () => {
    const { place, circumstances, fade, turn } = fading();
    happen(place, 'pointerenter');
    circumstances.isHeld = true;
    vi.advanceTimersByTime(AFTER / 2);
    turn(true);
    vi.advanceTimersByTime(AFTER - 1);
    expect(fade).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(fade).toHaveBeenCalledOnce();
  });

  it('is held as before by who comes back in time', () => {
    const { place, fade, turn } = fading();
    happen(place, 'pointerenter');
    turn(true);
    vi.advanceTimersByTime(AFTER - 1);
    turn(false);
    vi.advanceTimersByTime(10 * AFTER);
    expect(fade).not.toHaveBeenCalled();
    happen(place, 'pointerleave');
    vi.advanceTimersByTime(AFTER);
    expect(fade).toHaveBeenCalledOnce();
  });

  it('does not, and sets no timer, once that is called off', () => {
    const { place, fade, end, turn } = fading();
    end();
    happen(place, 'pointerleave');
    turn(true);
    expect(vi.getTimerCount()).toBe(0);
    expect(fade).not.toHaveBeenCalled();
  });
});
