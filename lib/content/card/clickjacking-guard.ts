import { startTimerUntil } from '../page/page-proof-timer';

/** How long the card must have been visible before an answer counts, in ms: our judgement. */
const VISIBLE_BEFORE_ANSWER = 500;

/** How often the browser looks for things above the card, in ms. It accepts no smaller value. */
const OBSERVER_DELAY = 100;

/** How often we check that time passes, in ms; and the gap in ms from which on the page counts as blocked. */
const TICK_EVERY = 50;
const BLOCKED_FROM = 200;

/** Whether a person can see what they press. */
export interface ClickjackingGuard {
  /** Whether the card has been wholly visible, unmoved and uncovered, for long enough. */
  wasVisible(): boolean;
}

/** What an observer reports where it also looks for cover (Chromium does, Firefox does not). */
interface CoverEntry extends IntersectionObserverEntry {
  readonly isVisible?: boolean;
}

interface CoverOptions extends IntersectionObserverInit {
  readonly trackVisibility: boolean;
  readonly delay: number;
}

/**
 * Watches whether something covers, fades or distorts an element, however it does that. A page that wants to steal a
 * click must then show its own content first, for as long as a person needs to see it.
 * A page could also block all scripts while its content is visible, so gaps in time count as cover.
 * @param monotonicNow monotonic ms
 * @param onTick called each time that it checks, every 50 ms
 * @param ended ends everything
 */
export function guardAgainstClickjacking(
  element: Element,
  monotonicNow: () => number,
  onTick: () => void,
  ended: AbortSignal,
): ClickjackingGuard {
  let visibleSince = Number.POSITIVE_INFINITY;
  let tickAt = monotonicNow();
  const options: CoverOptions = { trackVisibility: true, delay: OBSERVER_DELAY };
  const observer = new IntersectionObserver((entries) => {
    const { isIntersecting, isVisible } = entries.at(-1) as CoverEntry;
    const isUncovered = isIntersecting && isVisible !== false;
    visibleSince = isUncovered ? Math.min(visibleSince, monotonicNow()) : Number.POSITIVE_INFINITY;
  }, options);
  observer.observe(element);

  const tick = () => {
    const at = monotonicNow();
    if (at - tickAt > BLOCKED_FROM) visibleSince = Math.max(visibleSince, at);
    tickAt = at;
  };
  const tickOn = () => {
    tick();
    startTimerUntil(ended, TICK_EVERY, tickOn);
    onTick();
  };
  startTimerUntil(ended, TICK_EVERY, tickOn);
  ended.addEventListener('abort', () => observer.disconnect());

  return {
    wasVisible() {
      tick();
      return monotonicNow() - visibleSince >= VISIBLE_BEFORE_ANSWER;
    },
  };
}
