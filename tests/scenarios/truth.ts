import { TAB_SWITCH_GAP } from '../../lib/domain/attention/tab-switch';

/** When something happened, in wall-clock ms of this machine, and the uncertainty (±) in ms. */
export interface Instant {
  readonly at: number;
  readonly give: number;
}

/** A length of time in ms, and its greatest possible error (±) in ms. */
export interface Known {
  readonly ms: number;
  readonly give: number;
}

/** Runs a command and returns when it took effect: in the middle of its duration, plus or minus half of it. */
export async function timed(command: () => Promise<unknown>): Promise<Instant> {
  const before = Date.now();
  await command();
  return between(before, Date.now());
}

/** An instant between two others, in wall-clock ms of this machine. */
export const between = (first: number, last: number): Instant => ({
  at: (first + last) / 2,
  give: (last - first) / 2,
});

/** The earlier of two instants. */
export const earlier = (one: Instant, other: Instant): Instant => (one.at <= other.at ? one : other);

/** The instant this many ms after another. */
export const after = ({ at, give }: Instant, ms: number): Instant => ({ at: at + ms, give });

interface Stretch {
  readonly of: string;
  readonly start: Instant;
  readonly end: Instant;
}

/** What the script knows about a person's attention from its own clock and commands only. */
export class Truth {
  #stretches: Stretch[] = [];
  #now: { of: string; start: Instant } | undefined;

  /** Attention turns to something: a site, or a surface of one. */
  turnTo(of: string, at: Instant): void {
    this.turnAway(at);
    this.#now = { of, start: at };
  }

  /** Attention turns away from where it is; nothing happens when it is nowhere. */
  turnAway(at: Instant): void {
    if (this.#now) this.#stretches.push({ ...this.#now, end: at });
    this.#now = undefined;
  }

  /** Attention ends by itself this many ms after it turned to where it is. */
  turnAwayAfter(ms: number): void {
    if (this.#now) this.turnAway({ ...this.#now.start, at: this.#now.start.at + ms });
  }

  /**
   * The attention on one thing, or on all. A switch from one thing to another adds no uncertainty to the sum, unless it
   * took longer than Enough takes for a switch: then there may have been nothing in front of the person for as long.
   */
  given(of?: string): Known {
    const stretches = this.#stretches.filter((stretch) => of === undefined || stretch.of === of);
    const ms = stretches.reduce((sum, { start, end }) => sum + end.at - start.at, 0);
    const starts = stretches.map(({ start }) => start);
    const ends = stretches.map(({ end }) => end);
    const edges = [
      ...starts.filter((start) => !ends.includes(start)),
      ...ends.filter((end) => !starts.includes(end)),
    ];
    const longSwitches = starts.filter((start) => ends.includes(start) && 2 * start.give >= TAB_SWITCH_GAP);
    const give = [...edges, ...longSwitches, ...longSwitches].reduce((sum, { give }) => sum + give, 0);
    return { ms, give };
  }
}
