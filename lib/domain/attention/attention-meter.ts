import { isFeedLike, isTakingPart, isWatched, type Surface } from '../sites/surface';
import type { Interval } from '../time/interval';
import type { SensingTempo } from './sensing-tempo';
import type { Engagement } from './span';

/**
 * What a person or the page did, known from the kind of an event and never from its content:
 * - `input`: a pointer moved, a wheel turned, a key was pressed;
 * - `scroll`: something scrolled. A page can also scroll by itself, so this counts only soon after a person's input;
 * - `typing`: text was entered;
 * - `reaction`: a click that does not lead to another address within a second;
 * - `playing`: something plays, and is assumed to play on for a while; `stopped`: something stopped playing;
 * - `shown` / `hidden`: the page became visible and focused, or no longer is.
 */
export type ActivityEvent =
  | 'input'
  | 'scroll'
  | 'typing'
  | 'reaction'
  | 'playing'
  | 'stopped'
  | 'shown'
  | 'hidden';

/** A stretch of attention in the meter's own monotonic ms. */
export interface AttentionStretch extends Interval {
  readonly surface: Surface;
  readonly engagement: Engagement;
}

/** A click that is followed by a new address within this many ms was navigation; otherwise it is a reaction. */
const NAVIGATES_WITHIN = 1_000;

/** A scroll within this many ms after a person's last input is still theirs: a fling lasts about this long. */
const SCROLL_FOLLOWS_WITHIN = 3_000;

const LONG_AGO = Number.NEGATIVE_INFINITY;

/**
 * Measures the attention that one page gets. Times are monotonic ms and never go backwards.
 * Nothing is counted in ticks, so a late call loses nothing.
 */
export class AttentionMeter {
  #surface: Surface;
  #attended: boolean;
  #measuredUntil: number;
  #inputAt: number;
  #scrollAt = LONG_AGO;
  #typingAt = LONG_AGO;
  #playsUntil = LONG_AGO;
  /** Clicks that are reactions, or may still become reactions, oldest first. */
  #clicks: number[] = [];
  readonly #stretches: AttentionStretch[] = [];

  /** Starts at `now`. A page that opens in front of the person gets attention from then on. */
  constructor(
    private readonly tempo: SensingTempo,
    surface: Surface,
    attended: boolean,
    now: number,
  ) {
    this.#surface = surface;
    this.#attended = attended;
    this.#measuredUntil = now;
    this.#inputAt = now;
  }

  /** Whether time counts as attention at `now`. */
  isCounting(now: number): boolean {
    return this.#attended && now < this.#idleAt();
  }

  record(event: ActivityEvent, now: number): void {
    // One more input of a person who is not idle only moves the instant at which they become idle.
    if (event !== 'input' || !this.isCounting(now)) this.advance(now);
    switch (event) {
      case 'hidden':
        this.#attended = false;
        return;
      case 'scroll':
        if (now - this.#inputAt <= SCROLL_FOLLOWS_WITHIN) this.#scrollAt = now;
        return;
      case 'playing':
        this.#playsUntil = now + this.tempo.playingFor;
        return;
      case 'stopped':
        this.#playsUntil = now;
        return;
      case 'shown':
        this.#attended = true;
        break;
      case 'typing':
        this.#typingAt = now;
        break;
      case 'reaction':
        this.#clicks = [...this.#clicks.filter((at) => now - at < this.tempo.reactingFor), now];
        break;
      case 'input':
        break;
    }
    this.#inputAt = now;
  }

  /** Changes the surface, because the page moved to another address of the site. */
  moveTo(surface: Surface, now: number): void {
    this.advance(now);
    this.#clicks = this.#clicks.filter((at) => now - at >= NAVIGATES_WITHIN);
    this.#surface = surface;
  }

  /** Measures the time up to `now`. */
  advance(now: number): void {
    const until = Math.min(now, this.#idleAt());
    if (this.#attended) {
      while (this.#measuredUntil < until) this.#measure(until);
    }
    this.#measuredUntil = Math.max(this.#measuredUntil, now);
  }

  /** Leaves out the time from the last input, or the last measurement, up to `now`, because the machine slept. */
  skip(now: number): void {
    this.advance(this.#inputAt);
    this.#measuredUntil = now;
  }

  /** Returns what was measured since the last call, oldest first. */
  take(): AttentionStretch[] {
    return this.#stretches.splice(0);
  }

  #idleAt(): number {
    const idleAt = this.#inputAt + this.tempo.idleAfter;
    if (!isWatched(this.#surface)) return idleAt;
    return Math.max(idleAt, Math.min(this.#playsUntil, this.#inputAt + this.tempo.idleWatchingAfter));
  }

  #measure(until: number): void {
    const start = this.#measuredUntil;
    const [engagement, lastsUntil] = this.#engagementAt(start);
    const end = Math.min(until, lastsUntil);
    const last = this.#stretches.at(-1);
    if (last && last.end === start && last.engagement === engagement && last.surface === this.#surface) {
      this.#stretches[this.#stretches.length - 1] = { ...last, end };
    } else {
      this.#stretches.push({ surface: this.#surface, engagement, start, end });
    }
    this.#measuredUntil = end;
  }

  #engagementAt(at: number): [engagement: Engagement, lastsUntil: number] {
    if (isTakingPart(this.#surface)) return ['takingPart', Number.POSITIVE_INFINITY];
    const typingEnds = this.#typingAt + this.tempo.takingPartFor;
    if (at < typingEnds) return ['takingPart', typingEnds];
    const reaction = this.#clicks.findLast((click) => at >= click + NAVIGATES_WITHIN) ?? LONG_AGO;
    const reactionEnds = reaction + this.tempo.reactingFor;
    if (at < reactionEnds) return ['reacting', reactionEnds];
    const next = this.#clicks.find((click) => at < click + NAVIGATES_WITHIN) ?? Number.POSITIVE_INFINITY;
    const nextReaction = next + NAVIGATES_WITHIN;
    const scrollingEnds = this.#scrollAt + this.tempo.scrollingFor;
    if (isFeedLike(this.#surface) && at < scrollingEnds)
      return ['scrolling', Math.min(scrollingEnds, nextReaction)];
    return ['lingering', nextReaction];
  }
}
