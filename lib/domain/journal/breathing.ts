/** A phase of a breath: two short breaths in, then one long breath out. */
export type BreathPhase = 'in' | 'inMore' | 'out';

/** How long each phase takes, in ms: ten seconds in all. The pattern is cyclic sighing (Balban 2023). */
export const BREATH_PHASES: readonly (readonly [phase: BreathPhase, ms: number])[] = [
  ['in', 2_500],
  ['inMore', 1_500],
  ['out', 6_000],
];

/** How full the lungs are at the end of each phase, 0 to 1. */
const FULLNESS_AT_END: Readonly<Record<BreathPhase, number>> = { in: 0.7, inMore: 1, out: 0 };

/** The durations that are offered, in minutes; the study used five. */
export const BREATHING_MINUTES = [1, 3, 5] as const;

export type BreathingMinutes = (typeof BREATHING_MINUTES)[number];

/** How often a paced breath is updated, in ms; every phase ends on a tick. */
export const BREATH_TICK_MS = 500;

/** The state of a paced breath at one instant. */
export interface PacedBreath {
  readonly phase: BreathPhase;
  /** How much of the phase is over, 0 to 1. */
  readonly share: number;
  /** How long the phase still lasts, in ms. */
  readonly leftMs: number;
  /** How full the lungs are now, 0 to 1. */
  readonly fullness: number;
  /** How full they are at the end of the phase. */
  readonly fullnessAtEnd: number;
}

/**
 * The state of the breath some ms after the start; `null` once the minutes are over. They consist of whole breaths, so
 * that they end with a breath out.
 */
export function breathAt(elapsedMs: number, minutes: BreathingMinutes): PacedBreath | null {
  if (elapsedMs >= minutes * 60_000) return null;
  const breathMs = BREATH_PHASES.reduce((sum, [, ms]) => sum + ms, 0);
  let elapsedInPhase = Math.max(0, elapsedMs) % breathMs;
  let fullnessAtStart = FULLNESS_AT_END.out;
  for (const [phase, ms] of BREATH_PHASES) {
    const fullnessAtEnd = FULLNESS_AT_END[phase];
    if (elapsedInPhase < ms) {
      const share = elapsedInPhase / ms;
      const fullness = fullnessAtStart + (fullnessAtEnd - fullnessAtStart) * share;
      return { phase, share, leftMs: ms - elapsedInPhase, fullness, fullnessAtEnd };
    }
    elapsedInPhase -= ms;
    fullnessAtStart = fullnessAtEnd;
  }
  return null;
}
