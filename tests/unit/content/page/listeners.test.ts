import { describe, expect, it, vi } from 'vitest';
import { listen, stopListening } from '../../../../lib/content/page/listeners';

const TYPES = ['click', 'keydown'];

describe('a listener', () => {
  it('gets events of each of its types until it is removed', () => {
    const target = new EventTarget();
    const listener = vi.fn();
    listen(target, TYPES, listener);
    for (const type of [...TYPES, 'wheel']) target.dispatchEvent(new Event(type));
    expect(listener.mock.calls.map(([{ type }]) => type)).toEqual(TYPES);
    stopListening(target, TYPES, listener);
    for (const type of TYPES) target.dispatchEvent(new Event(type));
    expect(listener).toHaveBeenCalledTimes(2);
  });

  it('gets events before the page can stop them, and never delays scrolling', () => {
    const target = new EventTarget();
    const add = vi.spyOn(target, 'addEventListener');
    listen(target, ['wheel'], () => {});
    expect(add.mock.calls[0]?.[2]).toEqual({ capture: true, passive: true });
  });
});
