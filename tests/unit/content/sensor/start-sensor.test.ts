import { describe, expect, it } from 'vitest';
import { startSensor } from '../../../../lib/content/sensor/start-sensor';
import { EVERYDAY_SENSING } from '../../../../lib/domain/attention/sensing-tempo';
import type { Span } from '../../../../lib/domain/attention/span';
import type { Surface } from '../../../../lib/domain/sites/surface';
import type { Report } from '../../../../lib/messaging/protocol';

type Listener = (event: { isTrusted: true; type: string; target: null }) => void;

const SURFACES: Readonly<Record<string, Surface>> = { '/profile.php': 'profile', '/messages': 'messages' };

const OPENED = Date.UTC(2026, 10, 22, 12);

/** The parts of an event target that the sensor uses. */
class Target {
  readonly #listeners = new Map<string, Set<Listener>>();

  addEventListener(type: string, listener: Listener): void {
    this.#listeners.set(type, (this.#listeners.get(type) ?? new Set()).add(listener));
  }

  removeEventListener(type: string, listener: Listener): void {
    this.#listeners.get(type)?.delete(listener);
  }

  dispatch(type: string): void {
    for (const listener of [...(this.#listeners.get(type) ?? [])])
      listener({ isTrusted: true, type, target: null });
  }
}

/**
 * A page in front of a person, with two clocks: while the machine sleeps, only the monotonic one stops.
 * @param nudgeDue the background's answer: whether a nudge waits for a pause
 * @param focused whether the page's window has the focus
 * @param secondScreen whether a visible page in a window without focus counts
 * @param busyFor for how many ms the page was too busy for the sensor to start
 * @param left the type of the event with which the page was left meanwhile
 */
function page({ nudgeDue = false, focused = true, secondScreen = false, busyFor = 0, left = '' } = {}) {
  const clock = { monotonic: 1_000, wall: OPENED };
  const timers = new Map<number, { due: number; run: () => void }>();
  const document = Object.assign(new Target(), {
    hidden: left === 'visibilitychange',
    fullscreenElement: null,
    activeElement: null,
    focused,
    hasFocus: (): boolean => document.focused && left !== 'blur',
  });
  const location = { pathname: '/', search: '' };
  const window = Object.assign(new Target(), {
    document,
    location,
    navigation: new Target(),
    setTimeout: (run: () => void, after: number) => {
      timers.set(timers.size + 1, { due: clock.monotonic + after, run });
      return timers.size;
    },
    clearTimeout: (timer: number) =>
      timers.get(timer) && timers.set(timer, { due: Number.POSITIVE_INFINITY, run: () => {} }),
    matchMedia: () => ({ matches: false }),
  });
  const sent: Report[] = [];
  const failing = { sends: 0 };
  const openedAt = clock.monotonic;
  clock.monotonic += busyFor;
  clock.wall += busyFor;
  startSensor({
    window: window as unknown as Window,
    openedAt,
    left: left ? ({ isTrusted: true, type: left } as Event) : undefined,
    tempo: EVERYDAY_SENSING,
    monotonicNow: () => clock.monotonic,
    now: () => clock.wall,
    surface: () => SURFACES[location.pathname] ?? 'feed',
    isOrphaned: () => false,
    secondScreen: () => secondScreen,
    isOurs: () => false,
    send: async (report) => {
      if (failing.sends > 0) {
        failing.sends -= 1;
        throw new Error('The message port closed before a response was received.');
      }
      sent.push(report);
      return { awaitPause: nudgeDue };
    },
  });
  /** Waits until every report is answered. */
  const settle = () => new Promise<void>((resolve) => setImmediate(resolve));
  return {
    window,
    location,
    sent,
    failing,
    clock,
    settle,
    async pass(ms: number) {
      for (let left = ms; left > 0; ) {
        const next = Math.min(...[...timers.values()].map(({ due }) => due - clock.monotonic));
        const step = Math.max(0, Math.min(left, next));
        clock.monotonic += step;
        clock.wall += step;
        left -= step;
        for (const [timer, { due, run }] of [...timers]) {
          if (due > clock.monotonic) continue;
          timers.set(timer, { due: Number.POSITIVE_INFINITY, run });
          run();
        }
        await settle();
        if (step === 0 && next > left) break;
      }
    },
    timersSet: () => [...timers.values()].filter(({ due }) => due < Number.POSITIVE_INFINITY).length,
    async goTo(path: string) {
      location.pathname = path;
      window.navigation.dispatch('currententrychange');
      await settle();
    },
    async turn(to: 'visible' | 'hidden') {
      document.hidden = to === 'hidden';
      window.dispatch('visibilitychange');
      await settle();
    },
    /** All spans reported so far, by time. */
    spans: () => sent.flatMap(({ spans }) => spans).sort((a, b) => a.start - b.start),
  };
}

const lengthOf = (spans: readonly Span[]) => spans.reduce((sum, { start, end }) => sum + end - start, 0);

describe('a sensor', () => {
  it('dates attention after a sleep by the clock at that time, on return to the page', async () => {
    const { pass, turn, clock, spans } = page();
    await pass(20_000);
    await turn('hidden');
    clock.wall += 8 * 60 * 60_000;
    await turn('visible');
    const back = clock.wall;
    await pass(5_000);
    await turn('hidden');
    const after = spans().filter(({ end }) => end > OPENED + 20_000);
    expect(after[0]?.start).toBe(back);
    expect(after.at(-1)?.end).toBe(back + 5_000);
    expect(lengthOf(spans())).toBe(25_000);
  });

  it('dates attention after a sleep by the clock at that time, when the person was idle before', async () => {
    const { pass, turn, clock, spans, window } = page();
    await pass(90_000);
    clock.wall += 8 * 60 * 60_000;
    const back = clock.wall;
    window.dispatch('pointermove');
    await pass(5_000);
    await turn('hidden');
    const after = spans().filter(({ end }) => end > OPENED + 90_000);
    expect(after[0]?.start).toBe(back);
    expect(lengthOf(spans())).toBe(65_000);
  });

  it.each(['visibilitychange', 'blur', 'beforeunload'])(
    'reports the attention on a page that is left by a %s while it is still loading',
    async (left) => {
      const { settle, spans, timersSet } = page({ busyFor: 700, left });
      await settle();
      expect(spans().map(({ start, end }) => [start, end])).toEqual([[OPENED, OPENED + 700]]);
      // After `beforeunload` the page may still stay.
      if (left !== 'beforeunload') expect(timersSet()).toBe(0);
    },
  );

  it('reports a page that is left in a window without focus only when a second screen counts', async () => {
    for (const secondScreen of [true, false]) {
      const { settle, spans } = page({
        busyFor: 700,
        left: 'visibilitychange',
        focused: false,
        secondScreen,
      });
      await settle();
      expect(lengthOf(spans())).toBe(secondScreen ? 700 : 0);
    }
  });

  it('sends a report once more when the background was stopped half-way as the page is left', async () => {
    const { pass, turn, spans, failing } = page();
    await pass(10_000);
    failing.sends = 1;
    await turn('hidden');
    expect(lengthOf(spans())).toBe(10_000);
  });

  it('sends it only once more, and sends everything again as the page goes', async () => {
    const { pass, turn, spans, failing, settle, window } = page();
    await pass(10_000);
    failing.sends = 2;
    await turn('hidden');
    expect(failing.sends).toBe(0);
    expect(lengthOf(spans())).toBeLessThan(10_000);
    window.dispatch('pagehide');
    await settle();
    expect(lengthOf(spans())).toBe(10_000);
  });

  it('distinguishes profiles that share a path', async () => {
    const { pass, location, sent, window } = page();
    location.pathname = '/profile.php';
    for (const id of ['1', '2', '3']) {
      for (const more of ['', '&sk=photos']) {
        location.search = `?id=${id}${more}`;
        window.navigation.dispatch('currententrychange');
      }
    }
    await pass(20_000);
    expect(sent.at(-1)?.profiles).toBe(3);
  });

  it('sets no timer while its page is hidden, whatever was going on before', async () => {
    const { pass, turn, timersSet, window, sent } = page({ nudgeDue: true });
    await pass(20_000);
    window.dispatch('scroll');
    expect(timersSet()).toBeGreaterThan(0);
    await turn('hidden');
    expect(timersSet()).toBe(0);
    const before = sent.length;
    await pass(10 * 60_000);
    expect([timersSet(), sent.length]).toEqual([0, before]);
  });

  it.each([
    ['from another tab', async ({ turn }) => [await turn('hidden'), await turn('visible')]],
    ['from another part of the site', async ({ goTo }) => [await goTo('/messages'), await goTo('/')]],
  ] satisfies [string, (at: ReturnType<typeof page>) => Promise<unknown>][])(
    'counts a return to the feed %s as a pause only while a nudge is due',
    async (_, comeBack) => {
      for (const nudgeDue of [true, false]) {
        const at = page({ nudgeDue });
        await at.pass(5_000);
        await comeBack(at);
        await at.pass(500);
        expect(at.sent.at(-1)?.pause).toBe(nudgeDue);
      }
    },
  );

  it('finds no pause in a window without focus', async () => {
    const pausesWhere = async (focused: boolean) => {
      const { pass, sent } = page({ nudgeDue: true, focused, secondScreen: !focused });
      await pass(20_000);
      return sent.filter(({ pause }) => pause).length;
    };
    expect(await pausesWhere(true)).toBeGreaterThan(0);
    expect(await pausesWhere(false)).toBe(0);
  });
});
