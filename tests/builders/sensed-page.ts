import { vi } from 'vitest';
import { startSensor } from '../../lib/content/sensor/start-sensor';
import { EVERYDAY_SENSING } from '../../lib/domain/attention/sensing-tempo';
import type { Surface } from '../../lib/domain/sites/surface';
import type { Report } from '../../lib/messaging/protocol';

type Listener = (event: { isTrusted: true; type: string; target: null; inputType?: string }) => void;

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

  dispatch(type: string, more: { inputType?: string } = {}): void {
    for (const listener of [...(this.#listeners.get(type) ?? [])])
      listener({ isTrusted: true, type, target: null, ...more });
  }

  /** Removes every listener, as `document.open()` does. */
  clear(): void {
    this.#listeners.clear();
  }

  /** How many listeners there are. */
  get listening(): number {
    return [...this.#listeners.values()].reduce((sum, { size }) => sum + size, 0);
  }
}

/** A window, whose events go on to its document. */
class Page extends Target {
  constructor(readonly document: Target) {
    super();
  }

  override dispatch(type: string, more?: { inputType?: string }): void {
    super.dispatch(type, more);
    this.document.dispatch(type, more);
  }

  override clear(): void {
    super.clear();
    this.document.clear();
  }

  override get listening(): number {
    return super.listening + this.document.listening;
  }
}

/**
 * A page in front of a person, with two clocks: while the machine sleeps, only the monotonic one stops.
 * @param nudgeDue the background's answer: whether a nudge waits for a pause
 * @param focused whether the page's window has the focus
 * @param secondScreen whether a visible page in a window without focus counts
 */
export function sensedPage({ nudgeDue = false, focused = true, secondScreen = false } = {}) {
  const clock = { monotonic: 1_000, wall: OPENED };
  const timers = new Map<number, { due: number; run: () => void; isPageProof: boolean }>();
  let lastTimer = 0;
  const setTimer = (run: () => void, after: number, isPageProof: boolean): number => {
    lastTimer += 1;
    timers.set(lastTimer, { due: clock.monotonic + after, run, isPageProof });
    return lastTimer;
  };
  const document = Object.assign(new Target(), {
    hidden: false,
    fullscreenElement: null,
    activeElement: null as { nodeName: string } | null,
    focused,
    hasFocus: (): boolean => document.focused,
  });
  const location = { pathname: '/', search: '' };
  const userActivation = { isActive: false };
  const window = Object.assign(new Page(document), {
    document,
    location,
    navigator: { userActivation },
    navigation: new Target(),
    scrollY: 0,
    setTimeout: (run: () => void, after: number) => setTimer(run, after, false),
    clearTimeout: (timer: number) => timers.delete(timer),
    matchMedia: () => ({ matches: false }),
  });
  vi.stubGlobal('scheduler', {
    postTask: (run: () => void, { delay, signal }: { delay: number; signal?: AbortSignal }) => {
      const timer = setTimer(run, delay, true);
      signal?.addEventListener('abort', () => timers.delete(timer));
      return Promise.resolve();
    },
  });
  const observers = new Set<() => void>();
  vi.stubGlobal(
    'MutationObserver',
    class {
      constructor(private readonly callback: () => void) {}
      observe = () => observers.add(this.callback);
      disconnect = () => observers.delete(this.callback);
    },
  );
  const sent: Report[] = [];
  /** How many of the next reports can not be stored, and what the background then answers. */
  const failing = {
    sends: 0,
    answer: (): unknown => {
      throw new Error('The message port closed before a response was received.');
    },
  };
  const extension = { isGone: false };
  const card: { heard?: (() => void) | undefined } = {};
  const end = startSensor({
    window: window as unknown as Window,
    tempo: EVERYDAY_SENSING,
    monotonicNow: () => clock.monotonic,
    now: () => clock.wall,
    surface: () => SURFACES[location.pathname] ?? 'feed',
    isOrphaned: () => extension.isGone,
    secondScreen: () => secondScreen,
    shadowRootOf: (element) => element.shadowRoot,
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
    document,
    userActivation,
    location,
    sent,
    failing,
    extension,
    clock,
    /** The person does something with a card on the page. */
    useCard: () => card.heard?.(),
    settle,
    end,
    async pass(ms: number) {
      for (let left = ms; left > 0; ) {
        const next = Math.min(...[...timers.values()].map(({ due }) => due - clock.monotonic));
        const step = Math.max(0, Math.min(left, next));
        clock.monotonic += step;
        clock.wall += step;
        left -= step;
        for (const [timer, { due, run }] of [...timers]) {
          if (due > clock.monotonic) continue;
          timers.delete(timer);
          run();
        }
        await settle();
        if (step === 0 && next > left) break;
      }
    },
    timersSet: () => timers.size,
    /** The page clears every timer that it can, as some pages do. */
    clearTimers() {
      for (const [timer, { isPageProof }] of timers) if (!isPageProof) timers.delete(timer);
    },
    /** The page replaces its document by `document.open()`. */
    replaceDocument() {
      window.clear();
      for (const callback of observers) callback();
    },
    /** The person works in a frame of the page: the page gets no events of it. */
    async workInFrame(pressed: boolean) {
      document.activeElement = { nodeName: 'IFRAME' };
      userActivation.isActive = pressed;
      window.dispatch('blur');
      await settle();
    },
    /** Gives the window the focus or takes it away. */
    async focus(value: boolean, isTold = true) {
      document.focused = value;
      if (isTold) window.dispatch(value ? 'focus' : 'blur');
      await settle();
    },
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
