import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { listenForActivity } from '../../../../lib/content/page/activity-events';
import type { ActivityEvent } from '../../../../lib/domain/attention/attention-meter';

interface Heard {
  readonly isTrusted: boolean;
  readonly type: string;
  readonly isOnCard?: boolean;
  readonly inputType?: string;
}

/** A page in fake time on which things happen; only what a browser says is trusted, so it is made up here. */
function page() {
  const listeners = new Map<string, Set<(event: Heard) => void>>();
  const of = (type: string) => listeners.get(type) ?? listeners.set(type, new Set()).get(type) ?? new Set();
  const window = {
    setTimeout,
    clearTimeout,
    addEventListener: (type: string, listener: (event: Heard) => void) => of(type).add(listener),
    removeEventListener: (type: string, listener: (event: Heard) => void) => of(type).delete(listener),
  };
  const heard: ActivityEvent[] = [];
  const signs = listenForActivity(
    window as unknown as Window,
    (sign) => heard.push(sign),
    (event) => (event as unknown as Heard).isOnCard === true,
  );
  return {
    signs,
    heard,
    listenedFor: () => [...listeners].flatMap(([type, { size }]) => (size > 0 ? [type] : [])),
    happen(type: string, more: Partial<Heard> = {}) {
      for (const listener of [...of(type)]) listener({ isTrusted: true, type, ...more });
    },
  };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('signs on a page', () => {
  it('are one of a flood, and the next once its time has passed', () => {
    const { happen, heard } = page();
    happen('wheel');
    happen('wheel');
    happen('pointermove');
    expect(heard).toEqual(['input', 'input']);
    vi.advanceTimersByTime(999);
    happen('wheel');
    expect(heard).toHaveLength(2);
    vi.advanceTimersByTime(1);
    happen('wheel');
    expect(heard).toHaveLength(3);
  });

  it('are never what a page makes up, which keeps no other from being heard', () => {
    const { happen, heard } = page();
    for (const type of ['wheel', 'scroll', 'click', 'pause']) happen(type, { isTrusted: false });
    expect(heard).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
    happen('wheel');
    expect(heard).toEqual(['input']);
  });

  it('set no timer while the page rests, and are all heard again once it wakes', () => {
    const { happen, heard, signs } = page();
    happen('wheel');
    signs.rest();
    expect(vi.getTimerCount()).toBe(0);
    happen('scroll');
    expect(heard).toEqual(['input', 'scroll']);
    expect(vi.getTimerCount()).toBe(0);
    signs.wake();
    happen('wheel');
    happen('scroll');
    expect(heard).toEqual(['input', 'scroll', 'input', 'scroll']);
  });

  it('tell that something still plays as soon as something else stopped', () => {
    const { happen, heard } = page();
    happen('timeupdate');
    happen('timeupdate');
    happen('pause');
    happen('timeupdate');
    expect(heard).toEqual(['playing', 'stopped', 'playing']);
  });

  it('are taking part only where text is typed or the site is clicked', () => {
    const { happen, heard } = page();
    happen('input');
    happen('input', { inputType: 'insertText' });
    happen('input', { inputType: 'insertText', isOnCard: true });
    happen('click');
    happen('click', { isOnCard: true });
    expect(heard).toEqual(['input', 'typing', 'input', 'reaction', 'input']);
  });

  it('are listened for no more at the end, not even what was waited for', () => {
    const { happen, signs, listenedFor } = page();
    happen('wheel');
    signs.end();
    vi.advanceTimersByTime(10_000);
    expect(listenedFor()).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
  });
});
