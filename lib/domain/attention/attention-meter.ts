import { isFeedLike, isTakingPart, type Surface } from '../sites/surface';
import type { Interval } from '../time/interval';
import type { ActivityEvent } from './activity-event';
import { followPresence } from './presence';
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
export interface AttentionMeter {
  /** Whether time counts as attention at `now`. */
  isCounting(now: number): boolean;
  record(event: ActivityEvent, now: number): void;
  /** Changes the surface, because the page moved to another address of the site. */
  moveTo(surface: Surface, now: number): void;
  /** Measures the time up to `now`. */
  advance(now: number): void;
  /** Leaves out the time from the last input, or the last measurement, up to `now`, because the machine slept. */
  skip(now: number): void;
  /** Returns what was measured since the last call, oldest first. */
  take(): AttentionStretch[];
}

/** Starts at `now`. A page that opens in front of the person gets attention from then on. */
export function startAttentionMeter(
  tempo: SensingTempo,
  openedOn: Surface,
  attended: boolean,
  now: number,
): AttentionMeter {
  const presence = followPresence(tempo, attended, now);
  let surface = openedOn;
  let measuredUntil = now;
  let scrollAt = LONG_AGO;
  let typingAt = LONG_AGO;
  /** Clicks that are reactions, or may still become reactions, oldest first. */
  let clicks: number[] = [];
  const stretches: AttentionStretch[] = [];

  const engagementAt = (at: number): [engagement: Engagement, lastsUntil: number] => {
    if (isTakingPart(surface)) return ['takingPart', Number.POSITIVE_INFINITY];
    const typingEnds = typingAt + tempo.takingPartFor;
    if (at < typingEnds) return ['takingPart', typingEnds];
    const reaction = clicks.findLast((click) => at >= click + NAVIGATES_WITHIN) ?? LONG_AGO;
    const reactionEnds = reaction + tempo.reactingFor;
    if (at < reactionEnds) return ['reacting', reactionEnds];
    const next = clicks.find((click) => at < click + NAVIGATES_WITHIN) ?? Number.POSITIVE_INFINITY;
    const nextReaction = next + NAVIGATES_WITHIN;
    const scrollingEnds = scrollAt + tempo.scrollingFor;
    if (isFeedLike(surface) && at < scrollingEnds)
      return ['scrolling', Math.min(scrollingEnds, nextReaction)];
    return ['lingering', nextReaction];
  };

  const measure = (until: number) => {
    const start = measuredUntil;
    const [engagement, lastsUntil] = engagementAt(start);
    const end = Math.min(until, lastsUntil);
    const last = stretches.at(-1);
    if (last && last.end === start && last.engagement === engagement && last.surface === surface) {
      stretches[stretches.length - 1] = { ...last, end };
    } else {
      stretches.push({ surface, engagement, start, end });
    }
    measuredUntil = end;
  };

  const isCounting = (at: number) => at < presence.lastsUntil(surface);

  const advance = (at: number) => {
    const until = Math.min(at, presence.lastsUntil(surface));
    while (measuredUntil < until) measure(until);
    measuredUntil = Math.max(measuredUntil, at);
  };

  return {
    isCounting,
    record(event, at) {
      // One more input of a person who is not idle only moves the instant at which they become idle.
      if ((event !== 'input' && event !== 'wheel') || !isCounting(at)) advance(at);
      if (event === 'scroll') {
        if (at - presence.inputAt() <= SCROLL_FOLLOWS_WITHIN) scrollAt = at;
      } else if (event === 'typing') typingAt = at;
      else if (event === 'reaction')
        clicks = [...clicks.filter((click) => at - click < tempo.reactingFor), at];
      presence.record(event, at);
    },
    moveTo(to, at) {
      advance(at);
      clicks = clicks.filter((click) => at - click >= NAVIGATES_WITHIN);
      surface = to;
    },
    advance,
    skip(at) {
      advance(presence.inputAt());
      measuredUntil = at;
    },
    take: () => stretches.splice(0),
  };
}
