import type { PlainSitting } from '../attention/sitting';
import { totalMs } from '../attention/usage';

const MINUTE = 60_000;

/** The edges between the bins, in minutes of attention: each is about twice the one before. */
const LENGTH_BIN_EDGES_MINUTES = [2, 5, 10, 20, 40] as const;

/** The sittings whose length is in one range. */
export interface LengthBin {
  /** Inclusive, in minutes; 0 for the first bin. */
  readonly from: number;
  /** Exclusive, in minutes; `null` for the last bin. */
  readonly to: number | null;
  readonly count: number;
  /** The attention in all of them, in ms. */
  readonly ms: number;
}

/** A histogram of sittings by length. */
export interface SittingLengths {
  /** All bins, shortest first, including empty ones. */
  readonly bins: readonly LengthBin[];
  readonly count: number;
  /** At least half of the sittings were no longer than this, in ms; `null` when there were none. */
  readonly medianMs: number | null;
}

const EDGES = [0, ...LENGTH_BIN_EDGES_MINUTES];

/**
 * The length of a sitting is the attention in it: gaps under five minutes belong to the sitting, but no time was spent
 * in them.
 */
export function sittingLengths(sittings: readonly PlainSitting[]): SittingLengths {
  const lengths = sittings.map(totalMs).sort((a, b) => a - b);
  const bins = EDGES.map((from, at): LengthBin => {
    const to = EDGES[at + 1] ?? null;
    const within = lengths.filter((ms) => ms >= from * MINUTE && (to === null || ms < to * MINUTE));
    return { from, to, count: within.length, ms: within.reduce((sum, ms) => sum + ms, 0) };
  });
  return { bins, count: lengths.length, medianMs: lengths[Math.ceil(lengths.length / 2) - 1] ?? null };
}
