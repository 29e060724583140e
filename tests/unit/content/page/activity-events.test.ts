import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { listenForActivity } from '../../../../lib/content/page/activity-events';

interface PageEvent {
  readonly isTrusted: boolean;
  readonly type: string;
  readonly inputType?: string;
}

/** What listens to a window or a document. */
class Target {
  readonly listeners: { type: string; listener: (event: PageEvent) => unknown; once: boolean }[] = [];

  addEventListener = (type: string, listener: (event: PageEvent) => unknown, { once = false } = {}) => {
    const isThere = this.listeners.some((one) => one.type === type && one.listener === listener);
    if (!isThere) this.listeners.push({ type, listener, once });
  };

  removeEventListener = (type: string, listener: (event: PageEvent) => unknown) => {
    const at = this.listeners.findIndex((one) => one.type === type && one.listener === listener);
    if (at >= 0) this.listeners.splice(at, 1);
  };

  /** Calls the listeners in order; `false` when one has stopped the event. */
  dispatch(event: PageEvent): boolean {
    return [...this.listeners].every(({ type, listener, once }) => {
      if (type !== event.type) return true;
      if (once) this.removeEventListener(type, listener);
      return listener(event) !== 'stopped';
    });
  }
}

/** A page in fake time. A script can not dispatch trusted events, so they are made up here. */
function page() {
  const document = Object.assign(new Target(), { hidden: false });
  const timers: ReturnType<typeof setTimeout>[] = [];
  const window = Object.assign(new Target(), {
    document,
    setTimeout: (run: () => void, after: number) => timers.push(setTimeout(run, after)),
    clearTimeout: (timer: number) => clearTimeout(timers[timer - 1]),
  });
  const reported: string[] = [];
  const activity = listenForActivity(
    window as unknown as Window,
    () => performance.now(),
    (event, ago) => reported.push(ago ? `${event} ${ago}` : event),
  );
  return {
    activity,
    document,
    reported,
    listenedTypes: () => [...window.listeners, ...document.listeners].map(({ type }) => type),
    /** The page clears every timer, as some pages do. */
    clearTimers: () => timers.forEach(clearTimeout),
    /** The page stops events of a type, from now on, before listeners that are added later get them. */
    stop: (type: string) => window.addEventListener(type, () => 'stopped'),
    dispatch(type: string, more: Partial<PageEvent> = {}) {
      const event = { isTrusted: true, type, ...more };
      if (window.dispatch(event)) document.dispatch(event);
    },
  };
}

/** It is already known that the page lets these types through, and they are heard again. */
function pageThatLetsThrough(...types: string[]) {
  const it = page();
  for (const type of types) it.dispatch(type);
  vi.advanceTimersByTime(10_000);
  it.activity.unmute();
  it.reported.length = 0;
  return it;
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('activity on a page', () => {
  it('is reported once for many events of one type, and again after an interval', () => {
    const { dispatch, reported } = pageThatLetsThrough('wheel');
    dispatch('wheel');
    dispatch('wheel');
    dispatch('pointermove');
    expect(reported).toEqual(['wheel', 'input']);
    vi.advanceTimersByTime(1_999);
    dispatch('wheel');
    expect(reported).toHaveLength(2);
    vi.advanceTimersByTime(500);
    dispatch('wheel');
    expect(reported).toHaveLength(3);
  });

  it('counts as going on for half the time in which a stream of events was not heard', () => {
    const { dispatch, reported } = page();
    dispatch('wheel');
    vi.advanceTimersByTime(2_100);
    dispatch('wheel');
    expect(reported.splice(0)).toEqual(['wheel']);
    vi.advanceTimersByTime(2_000);
    expect(reported.splice(0)).toEqual(['wheel 1000']);
    vi.advanceTimersByTime(500);
    dispatch('wheel');
    vi.advanceTimersByTime(10_000);
    expect(reported).toEqual(['wheel']);
  });

  it('is reported before something scrolls, so that the scrolling is the person’s', () => {
    const { dispatch, reported } = page();
    dispatch('wheel');
    vi.advanceTimersByTime(2_100);
    dispatch('wheel');
    vi.advanceTimersByTime(1_500);
    dispatch('scroll');
    expect(reported).toEqual(['wheel', 'wheel 500', 'scroll']);
  });

  it('is reported again in time when the page clears every timer', () => {
    const { dispatch, reported, activity, clearTimers } = page();
    for (const heard of [['wheel', 'scroll'], ['wheel'], ['wheel', 'scroll']]) {
      dispatch('wheel');
      dispatch('scroll');
      clearTimers();
      expect(reported.splice(0)).toEqual(heard);
      vi.advanceTimersByTime(3_000);
      activity.unmuteDue();
    }
  });

  it('is reported for every event of a page that stops events, at any time', () => {
    const { dispatch, reported, stop } = page();
    stop('wheel');
    for (let times = 0; times < 10; times++) dispatch('wheel');
    vi.advanceTimersByTime(60_000);
    dispatch('wheel');
    expect(reported).toHaveLength(11);
  });

  it('is not reported for events that the page makes up, which also mute no others', () => {
    const { dispatch, reported } = page();
    for (const type of ['wheel', 'wheel', 'wheel', 'scroll', 'click', 'pause'])
      dispatch(type, { isTrusted: false });
    expect(reported).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
    dispatch('wheel');
    expect(reported).toEqual(['wheel']);
  });

  it('sets no timer while the page is hidden, and is reported for every type again on return', () => {
    const { dispatch, reported, activity, document } = pageThatLetsThrough('wheel', 'scroll');
    dispatch('wheel');
    document.hidden = true;
    activity.stop();
    expect(vi.getTimerCount()).toBe(0);
    dispatch('scroll');
    expect(reported).toEqual(['wheel', 'scroll']);
    expect(vi.getTimerCount()).toBe(0);
    document.hidden = false;
    activity.unmute();
    dispatch('wheel');
    dispatch('scroll');
    expect(reported).toEqual(['wheel', 'scroll', 'wheel', 'scroll']);
  });

  it('is reported for what still plays as soon as something else stopped', () => {
    const { dispatch, reported } = page();
    dispatch('timeupdate');
    dispatch('timeupdate');
    dispatch('pause');
    dispatch('timeupdate');
    expect(reported).toEqual(['playing', 'stopped', 'playing']);
  });

  it('is typing or a reaction only when the person enters text or clicks the site', () => {
    const { dispatch, reported } = page();
    const text = { inputType: 'insertText' };
    dispatch('input', text);
    dispatch('keydown');
    vi.advanceTimersByTime(300);
    dispatch('input');
    dispatch('input', text);
    vi.advanceTimersByTime(3_000);
    dispatch('input', text);
    dispatch('click');
    expect(reported).toEqual(['input', 'typing 300', 'reaction']);
  });

  it('is heard again from the start after something removed the listeners', () => {
    const { dispatch, reported, activity } = page();
    for (let times = 1; times <= 3; times++) {
      dispatch('wheel');
      dispatch('wheel');
      expect(reported).toHaveLength(times);
      activity.restart();
    }
  });

  it('is not listened for after the end, not even for types that were muted', () => {
    const { dispatch, activity, listenedTypes } = pageThatLetsThrough('wheel', 'pointermove');
    dispatch('wheel');
    dispatch('touchmove');
    activity.end();
    vi.advanceTimersByTime(10_000);
    expect(listenedTypes()).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
  });
});
