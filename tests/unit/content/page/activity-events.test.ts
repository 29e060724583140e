import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { listenForActivity } from '../../../../lib/content/page/activity-events';

interface PageEvent {
  readonly isTrusted: boolean;
  readonly type: string;
  readonly inputType?: string;
}

/** A page in fake time. A script can not dispatch trusted events, so they are made up here. */
function page() {
  const listeners = new Map<string, Set<(event: PageEvent) => unknown>>();
  const of = (type: string) => listeners.get(type) ?? listeners.set(type, new Set()).get(type) ?? new Set();
  const document = { hidden: false };
  const window = {
    document,
    setTimeout,
    clearTimeout,
    addEventListener: (type: string, listener: (event: PageEvent) => unknown) => of(type).add(listener),
    removeEventListener: (type: string, listener: (event: PageEvent) => unknown) => of(type).delete(listener),
  };
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
    listenedTypes: () => [...listeners].flatMap(([type, { size }]) => (size > 0 ? [type] : [])),
    /** The page stops events of a type, from now on, before listeners that are added later get them. */
    stop: (type: string) => of(type).add(() => 'stopped'),
    dispatch(type: string, more: Partial<PageEvent> = {}) {
      for (const listener of [...of(type)]) {
        if (listener({ isTrusted: true, type, ...more }) === 'stopped') return;
      }
    },
  };
}

/** The person turns the wheel twice: then it is known that the page lets it through. */
function pageThatLetsThrough(...types: string[]) {
  const it = page();
  for (const type of types) {
    it.dispatch(type);
    it.dispatch(type);
  }
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
    vi.advanceTimersByTime(1);
    dispatch('wheel');
    expect(reported).toHaveLength(3);
  });

  it('counts as going on for half the time in which a stream of events was not heard', () => {
    const { dispatch, reported } = pageThatLetsThrough('wheel');
    dispatch('wheel');
    vi.advanceTimersByTime(2_100);
    dispatch('wheel');
    expect(reported.splice(0)).toEqual(['wheel', 'wheel']);
    vi.advanceTimersByTime(2_000);
    expect(reported.splice(0)).toEqual(['input 1000']);
    vi.advanceTimersByTime(500);
    dispatch('wheel');
    vi.advanceTimersByTime(10_000);
    expect(reported).toEqual(['wheel']);
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
    activity.suspend();
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
    const { dispatch, reported } = pageThatLetsThrough('timeupdate');
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
    const { dispatch, reported, activity } = pageThatLetsThrough('wheel');
    dispatch('wheel');
    activity.restart();
    dispatch('wheel');
    expect(reported).toHaveLength(2);
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
