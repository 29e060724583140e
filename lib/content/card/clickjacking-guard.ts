/** The card must have lain open to the eye for so long, in ms, before an answer counts: our judgement. */
const SEEN_BEFORE_ANSWERING = 500;

/** The browser looks for things above the card no oftener than this, in ms; it takes no less. */
const LOOKS_EVERY = 100;

/** How often we see to it that time passes, in ms, and how long a gap tells that the page held it up. */
const BEATS_EVERY = 50;
const HELD_UP_AFTER = 200;

/** Whether a person can see what they press. */
export interface ClickjackingGuard {
  /** Whether the card has lain whole, unmoved and uncovered before the person for a while. */
  isClear(): boolean;
  end(): void;
}

/** What an observer tells where it looks for cover as well (Chromium; Firefox does not). */
interface CoverEntry extends IntersectionObserverEntry {
  readonly isVisible?: boolean;
}

interface CoverOptions extends IntersectionObserverInit {
  readonly trackVisibility: boolean;
  readonly delay: number;
}

/**
 * Watches whether something lies over an element, fades it or distorts it, however it does that. A page that wants
 * a click for something of its own must show that first, and for as long as it takes a person to see it.
 * A page could also hold everything up while its picture stands, so gaps in time count as cover.
 * @param monotonicNow monotonic ms
 */
export function guardAgainstClickjacking(element: Element, monotonicNow: () => number): ClickjackingGuard {
  let seenSince = Number.POSITIVE_INFINITY;
  let beatAt = monotonicNow();
  const options: CoverOptions = { trackVisibility: true, delay: LOOKS_EVERY };
  const observer = new IntersectionObserver((entries) => {
    const { isIntersecting, isVisible } = entries.at(-1) as CoverEntry;
    const isSeen = isIntersecting && isVisible !== false;
    seenSince = isSeen ? Math.min(seenSince, monotonicNow()) : Number.POSITIVE_INFINITY;
  }, options);
  observer.observe(element);

  const beat = () => {
    const at = monotonicNow();
    if (at - beatAt > HELD_UP_AFTER) seenSince = Math.max(seenSince, at);
    beatAt = at;
  };
  const timer = setInterval(beat, BEATS_EVERY);

  return {
    isClear() {
      beat();
      return monotonicNow() - seenSince >= SEEN_BEFORE_ANSWERING;
    },
    end() {
      observer.disconnect();
      clearInterval(timer);
    },
  };
}
