import { isFeedLike, isTakingPart, type Surface } from '../sites/surface';
import type { Interval } from '../time/interval';
import type { ActivityEvent } from './activity-event';
import { followPresence, type Presence } from './presence';
import type { SensingTempo } from './sensing-tempo';
import type { Engagement } from './span';

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
  #measuredUntil: number;
  readonly #presence: Presence;
  #scrollAt = LONG_AGO;
  #typingAt = LONG_AGO;
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
    this.#presence = followPresence(tempo, attended, now);
    this.#measuredUntil = now;
  }

  /** Whether time counts as attention at `now`. */
  isCounting(now: number): boolean {
    return now < this.#presence.lastsUntil(this.#surface);
  }

  record(event: ActivityEvent, now: number): void {
    // One more input of a person who is not idle only moves the instant at which they become idle.
    if ((event !== 'input' && event !== 'wheel') || !this.isCounting(now)) this.advance(now);
    switch (event) {
      case 'scroll':
        if (now - this.#presence.inputAt() <= SCROLL_FOLLOWS_WITHIN) this.#scrollAt = now;
        break;
      case 'typing':
        this.#typingAt = now;
        break;
      case 'reaction':
        this.#clicks = [...this.#clicks.filter((at) => now - at < this.tempo.reactingFor), now];
        break;
      default:
    }
    this.#presence.record(event, now);
  }

  /** Changes the surface, because the page moved to another address of the site. */
  moveTo(surface: Surface, now: number): void {
    this.advance(now);
    this.#clicks = this.#clicks.filter((at) => now - at >= NAVIGATES_WITHIN);
    this.#surface = surface;
  }

  /** Measures the time up to `now`. */
  advance(now: number): void {
    const until = Math.min(now, this.#presence.lastsUntil(this.#surface));
    while (this.#measuredUntil < until) this.#measure(until);
    this.#measuredUntil = Math.max(this.#measuredUntil, now);
  }

  /** Leaves out the time from the last input, or the last measurement, up to `now`, because the machine slept. */
  skip(now: number): void {
    this.advance(this.#presence.inputAt());
    this.#measuredUntil = now;
  }

  /** Returns what was measured since the last call, oldest first. */
  take(): AttentionStretch[] {
    return this.#stretches.splice(0);
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
