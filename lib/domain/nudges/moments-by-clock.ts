import { type Calendar, localDay, startOfDay } from '../time/days';
import type { Moment } from './nudge';
import { SENTENCE_COOLDOWN } from './sentence-choice';

/** The present clock, and whether it was changed. */
export interface PresentClock {
  /** Wall-clock ms. */
  readonly now: number;
  readonly calendar: Calendar;
  /** By how many ms the clock was seen to be set forward since the report before. */
  readonly setForwardBy: number;
}

/** A moment, and whether its date was changed. */
export interface MomentByClock<Stored extends Moment> {
  /** With `at` and `day` as the present clock dates it; it is never in the future. */
  readonly moment: Stored;
  /** The new `redatedTo` to store; `undefined` when it stays. */
  readonly redatedTo: number | undefined;
}

/**
 * When a moment happened, by a clock that shows `now`: the later of its dates that are not in the future, so that it
 * counts for a limit too long rather than too short; `undefined` when its last date is one of a clock that was ahead.
 */
function dateOf({ at, redatedTo = at }: Moment, now: number): number | undefined {
  if (redatedTo > now) return undefined;
  return at > now ? redatedTo : Math.max(at, redatedTo);
}

/**
 * Dates a moment by the present clock, so that limits hold when the clock was changed after it. A moment in the future
 * shows that the clock was set back: it happened by now at the latest. A clock that is set forward takes every moment
 * along that still counts for a limit.
 */
function redate(moment: Moment, { now, setForwardBy }: PresentClock): number | undefined {
  const before = now - setForwardBy;
  const date = dateOf(moment, before) ?? before;
  if (setForwardBy > 0 && date > before - SENTENCE_COOLDOWN) return date + setForwardBy;
  return dateOf(moment, now) === undefined ? now : undefined;
}

/** Moments as the present clock dates them, oldest first. Those since the start of the present day belong to it. */
export function momentsByClock<Stored extends Moment>(
  stored: readonly Stored[],
  clock: PresentClock,
): MomentByClock<Stored>[] {
  const today = localDay(clock.now, clock.calendar);
  const start = startOfDay(today, clock.calendar);
  const dated = stored.map((moment) => {
    const redatedTo = redate(moment, clock);
    const at = redatedTo ?? dateOf(moment, clock.now) ?? clock.now;
    return { moment: { ...moment, at, day: at >= start ? today : moment.day }, redatedTo };
  });
  return dated.sort((a, b) => a.moment.at - b.moment.at);
}
