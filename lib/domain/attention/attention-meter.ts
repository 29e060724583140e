import { isFeedLike, isTakingPart, isWatched, type Surface } from '../sites/surface';
import type { Interval } from '../time/interval';
import type { SensingTempo } from './sensing-tempo';
import type { Engagement } from './span';

/**
 * A sign of the person or the page, told by the kind of an event and never by what it holds:
 * - `input`: a pointer moved, a wheel turned, a key was pressed;
 * - `scroll`: something scrolled, which a page can also do by itself: it counts only soon after a person's sign;
 * - `typing`: text was entered somewhere;
 * - `reaction`: a click, once it has led nowhere else for a second (otherwise it was a way to get there);
 * - `playing`: something plays, and is taken to play on for a while; `stopped`: something stopped playing;
 * - `shown` / `hidden`: the page became visible and focused, or ceased to be.
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

/** A click followed by a new address within this long was a way to get there; after it, a reaction. */
const CLICK_LEADS_AWAY_WITHIN = 1_000;

/** A scroll this long after the last sign of a person is still theirs: a fling runs on for about as long. */
const SCROLL_FOLLOWS_WITHIN = 3_000;

const LONG_AGO = Number.NEGATIVE_INFINITY;

/**
 * Measures the attention one page is given. Times are monotonic ms and never go backwards;
 * nothing is counted in ticks, so a late call loses nothing.
 */
export class AttentionMeter {
  #surface: Surface;
  #attended: boolean;
  #accountedUntil: number;
  #inputAt: number;
  #scrollAt = LONG_AGO;
  #typingAt = LONG_AGO;
  #playsUntil = LONG_AGO;
  /** Clicks that are reactions, or may yet become ones, oldest first. */
  #clicks: number[] = [];
  readonly #stretches: AttentionStretch[] = [];

  /** Starts at `now`; a page that opens in front of the person counts as attended from there. */
  constructor(
    private readonly tempo: SensingTempo,
    surface: Surface,
    attended: boolean,
    now: number,
  ) {
    this.#surface = surface;
    this.#attended = attended;
    this.#accountedUntil = now;
    this.#inputAt = now;
  }

  /** Whether attention is being earned at `now`. */
  isEarning(now: number): boolean {
    return this.#attended && now < this.#idleAt();
  }

  note(sign: ActivityEvent, now: number): void {
    // One input more of a person who is there only puts off when they go idle: there is nothing to account for yet.
    if (sign !== 'input' || !this.isEarning(now)) this.advance(now);
    switch (sign) {
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

  /** The page moved to another address of the site. */
  move(surface: Surface, now: number): void {
    this.advance(now);
    this.#clicks = this.#clicks.filter((at) => now - at >= CLICK_LEADS_AWAY_WITHIN);
    this.#surface = surface;
  }

  /** Accounts for the time up to `now`. */
  advance(now: number): void {
    const until = Math.min(now, this.#idleAt());
    if (this.#attended) {
      while (this.#accountedUntil < until) this.#account(until);
    }
    this.#accountedUntil = Math.max(this.#accountedUntil, now);
  }

  /** Passes over the time from the last sign, or the last look, up to `now`: the machine slept. */
  skip(now: number): void {
    this.advance(this.#inputAt);
    this.#accountedUntil = now;
  }

  /** Hands over what was accounted for since the last call, oldest first. */
  take(): AttentionStretch[] {
    return this.#stretches.splice(0);
  }

  #idleAt(): number {
    const idleAt = this.#inputAt + this.tempo.idleAfter;
    if (!isWatched(this.#surface)) return idleAt;
    return Math.max(idleAt, Math.min(this.#playsUntil, this.#inputAt + this.tempo.idleWatchingAfter));
  }

  #account(until: number): void {
    const start = this.#accountedUntil;
    const [engagement, holdsUntil] = this.#engagementAt(start);
    const end = Math.min(until, holdsUntil);
    const last = this.#stretches.at(-1);
    if (last && last.end === start && last.engagement === engagement && last.surface === this.#surface) {
      this.#stretches[this.#stretches.length - 1] = { ...last, end };
    } else {
      this.#stretches.push({ surface: this.#surface, engagement, start, end });
    }
    this.#accountedUntil = end;
  }

  #engagementAt(at: number): [Engagement, number] {
    if (isTakingPart(this.#surface)) return ['takingPart', Number.POSITIVE_INFINITY];
    const typingEnds = this.#typingAt + this.tempo.takingPartFor;
    if (at < typingEnds) return ['takingPart', typingEnds];
    const reaction = this.#clicks.findLast((click) => at >= click + CLICK_LEADS_AWAY_WITHIN) ?? LONG_AGO;
    const reactionEnds = reaction + this.tempo.reactingFor;
    if (at < reactionEnds) return ['reacting', reactionEnds];
    const next =
      this.#clicks.find((click) => at < click + CLICK_LEADS_AWAY_WITHIN) ?? Number.POSITIVE_INFINITY;
    const settles = next + CLICK_LEADS_AWAY_WITHIN;
    const scrollingEnds = this.#scrollAt + this.tempo.scrollingFor;
    if (isFeedLike(this.#surface) && at < scrollingEnds)
      return ['scrolling', Math.min(scrollingEnds, settles)];
    return ['lingering', settles];
  }
}
