import { startSensor } from '../../lib/content/sensor/start-sensor';
import { EVERYDAY_SENSING } from '../../lib/domain/attention/sensing-tempo';
import type { Surface } from '../../lib/domain/sites/surface';
import type { Report } from '../../lib/messaging/protocol';

type Listener = (event: { isTrusted: true; type: string; target: null }) => void;

const SURFACES: Readonly<Record<string, Surface>> = { '/profile.php': 'profile', '/messages': 'messages' };

/** When the page opens, wall-clock ms. */
export const OPENED = Date.UTC(2026, 10, 22, 12);

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
export function sensedPage({
  nudgeDue = false,
  focused = true,
  secondScreen = false,
  busyFor = 0,
  left = '',
} = {}) {
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
  /** How many of the next reports can not be stored, and what the background then answers. */
  const failing = {
    sends: 0,
    answer: (): unknown => {
      throw new Error('The message port closed before a response was received.');
    },
  };
  const card: { heard?: (() => void) | undefined } = {};
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
    listenToCard: (heard) => {
      card.heard = heard;
    },
    send: async (report) => {
      if (failing.sends > 0) {
        failing.sends -= 1;
        return failing.answer();
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
    /** The person does something with a card on the page. */
    useCard: () => card.heard?.(),
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
