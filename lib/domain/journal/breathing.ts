/** A part of a breath: two short breaths in, one long breath out. */
export type BreathPhase = 'in' | 'inMore' | 'out';

/** How long each part of a breath takes, in ms: ten seconds in all (the pattern: cyclic sighing, Balban 2023). */
export const BREATH_PHASES: readonly (readonly [phase: BreathPhase, ms: number])[] = [
  ['in', 2_500],
  ['inMore', 1_500],
  ['out', 6_000],
];

/** How full the lungs are, from 0 to 1, once a part of a breath is over. */
const FULL_AFTER: Readonly<Record<BreathPhase, number>> = { in: 0.7, inMore: 1, out: 0 };

/** How long one can breathe along, in minutes; the study took five. */
export const BREATHING_MINUTES = [1, 3, 5] as const;

export type BreathingMinutes = (typeof BREATHING_MINUTES)[number];

/** How often a breath that is paced is looked at, in ms: every part ends on such a beat. */
export const BREATH_BEAT_MS = 500;

/** Where a paced breath stands. */
export interface PacedBreath {
  readonly phase: BreathPhase;
  /** How much of that part is over, from 0 to 1. */
  readonly share: number;
  /** How long it still takes, in ms. */
  readonly leftMs: number;
  /** How full the lungs are now, from 0 to 1. */
  readonly fullness: number;
  /** How full they are once it is over. */
  readonly fullnessThen: number;
}

/**
 * Where the breath stands after some ms of breathing along; `null` once the minutes are over. They end with a breath
 * out, as they are whole breaths.
 */
export function breathAt(elapsedMs: number, minutes: BreathingMinutes): PacedBreath | null {
  if (elapsedMs >= minutes * 60_000) return null;
  const wholeMs = BREATH_PHASES.reduce((sum, [, ms]) => sum + ms, 0);
  let into = Math.max(0, elapsedMs) % wholeMs;
  let before = FULL_AFTER.out;
  for (const [phase, ms] of BREATH_PHASES) {
    const fullnessThen = FULL_AFTER[phase];
    if (into < ms) {
      const share = into / ms;
      const fullness = before + (fullnessThen - before) * share;
      return { phase, share, leftMs: ms - into, fullness, fullnessThen };
    }
    into -= ms;
    before = fullnessThen;
  }
  return null;
}
