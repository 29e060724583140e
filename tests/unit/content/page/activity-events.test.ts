import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { listenForActivity } from '../../../../lib/content/page/activity-events';
import type { ActivityEvent } from '../../../../lib/domain/attention/attention-meter';

interface PageEvent {
  readonly isTrusted: boolean;
  readonly type: string;
  readonly inputType?: string;
}

/** A page in fake time. A script can not dispatch trusted events, so they are made up here. */
function page() {
  const listeners = new Map<string, Set<(event: PageEvent) => void>>();
  const of = (type: string) => listeners.get(type) ?? listeners.set(type, new Set()).get(type) ?? new Set();
  const window = {
    setTimeout,
    clearTimeout,
    addEventListener: (type: string, listener: (event: PageEvent) => void) => of(type).add(listener),
    removeEventListener: (type: string, listener: (event: PageEvent) => void) => of(type).delete(listener),
  };
  const reported: ActivityEvent[] = [];
  const activity = listenForActivity(window as unknown as Window, (event) => reported.push(event));
  return {
    activity,
    reported,
    listenedTypes: () => [...listeners].flatMap(([type, { size }]) => (size > 0 ? [type] : [])),
    dispatch(type: string, more: Partial<PageEvent> = {}) {
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

describe('activity on a page', () => {
  it('is reported once for many events of one type, and again after an interval', () => {
    const { dispatch, reported } = page();
    dispatch('wheel');
    dispatch('wheel');
    dispatch('pointermove');
    expect(reported).toEqual(['input', 'input']);
    vi.advanceTimersByTime(999);
    dispatch('wheel');
    expect(reported).toHaveLength(2);
    vi.advanceTimersByTime(1);
    dispatch('wheel');
    expect(reported).toHaveLength(3);
  });

  it('is not reported for events that the page makes up, which also mute no others', () => {
    const { dispatch, reported } = page();
    for (const type of ['wheel', 'scroll', 'click', 'pause']) dispatch(type, { isTrusted: false });
    expect(reported).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
    dispatch('wheel');
    expect(reported).toEqual(['input']);
  });

  it('sets no timer while suspended, and is reported for every type again after resuming', () => {
    const { dispatch, reported, activity } = page();
    dispatch('wheel');
    activity.suspend();
    expect(vi.getTimerCount()).toBe(0);
    dispatch('scroll');
    expect(reported).toEqual(['input', 'scroll']);
    expect(vi.getTimerCount()).toBe(0);
    activity.resume();
    dispatch('wheel');
    dispatch('scroll');
    expect(reported).toEqual(['input', 'scroll', 'input', 'scroll']);
  });

  it('is reported for what still plays as soon as something else stopped', () => {
    const { dispatch, reported } = page();
    dispatch('timeupdate');
    dispatch('timeupdate');
    dispatch('pause');
    dispatch('timeupdate');
    expect(reported).toEqual(['playing', 'stopped', 'playing']);
  });

  it('is typing or a reaction only when text is typed or the site is clicked', () => {
    const { dispatch, reported } = page();
    dispatch('input');
    dispatch('input', { inputType: 'insertText' });
    dispatch('click');
    expect(reported).toEqual(['input', 'typing', 'reaction']);
  });

  it('is not listened for after the end, not even for types that were muted', () => {
    const { dispatch, activity, listenedTypes } = page();
    dispatch('wheel');
    activity.end();
    vi.advanceTimersByTime(10_000);
    expect(listenedTypes()).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
  });
});
