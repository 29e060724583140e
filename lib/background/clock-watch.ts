/** Both clocks of this worker. */
export interface Clocks {
  /** Wall-clock ms. */
  readonly now: () => number;
  /** Monotonic ms. */
  readonly monotonicNow: () => number;
}

/** Differences up to this are the clock being adjusted little by little, in ms. */
const ADJUSTMENT = 2_000;

/**
 * Notices that the wall clock was set forward while this worker ran: then the monotonic clock did not move along. Some
 * monotonic clocks also stand still while the machine sleeps, and both look the same. A worker that starts anew knows
 * nothing of before; then a clock that was set forward looks like time that passed.
 */
export class ClockWatch {
  #ahead: number;

  constructor(private readonly clocks: Clocks) {
    this.#ahead = this.#wallAhead();
  }

  /** By how many ms the wall clock was set forward since this was last asked; 0 when it was not, or was set back. */
  setForwardBy(): number {
    const ahead = this.#wallAhead();
    const moved = ahead - this.#ahead;
    if (Math.abs(moved) <= ADJUSTMENT) return 0;
    this.#ahead = ahead;
    return Math.max(0, moved);
  }

  #wallAhead(): number {
    return this.clocks.now() - this.clocks.monotonicNow();
  }
}
