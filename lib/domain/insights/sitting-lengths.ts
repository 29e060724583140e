import type { PlainSitting } from '../attention/sitting';
import { totalMs } from '../attention/usage';

const MINUTE = 60_000;

/** Where one bin of lengths ends and the next begins, in minutes of attention: each about twice the one before. */
export const LENGTHS_FROM_MINUTES = [2, 5, 10, 20, 40] as const;

/** The sittings of about one length. */
export interface LengthBin {
  /** In minutes: at least that long; 0 for the shortest. */
  readonly from: number;
  /** In minutes: shorter than that; `null` for the longest. */
  readonly to: number | null;
  readonly count: number;
  /** The attention in all of them, ms. */
  readonly ms: number;
}

/** Sittings told apart by how long they were. */
export interface SittingLengths {
  /** All bins, shortest first, also those without a sitting. */
  readonly bins: readonly LengthBin[];
  readonly count: number;
  /** Half of the sittings were no longer than that, in ms; `null` when there were none. */
  readonly medianMs: number | null;
}

const EDGES = [0, ...LENGTHS_FROM_MINUTES];

/** A sitting is as long as the attention in it: gaps under five minutes belong to it, but nothing was spent in them. */
export function sittingLengths(sittings: readonly PlainSitting[]): SittingLengths {
  const lengths = sittings.map(totalMs).sort((a, b) => a - b);
  const bins = EDGES.map((from, at): LengthBin => {
    const to = EDGES[at + 1] ?? null;
    const within = lengths.filter((ms) => ms >= from * MINUTE && (to === null || ms < to * MINUTE));
    return { from, to, count: within.length, ms: within.reduce((sum, ms) => sum + ms, 0) };
  });
  return { bins, count: lengths.length, medianMs: lengths[Math.ceil(lengths.length / 2) - 1] ?? null };
}
