/** A part of a breath: two short breaths in, one long breath out. */
export type BreathPhase = 'in' | 'inMore' | 'out';

/** Where a person is in breathing: not begun, in a part of a breath, or through. */
export type Breath = BreathPhase | 'before' | 'done';

/** How long each part of a breath takes, in ms. Two breaths make 20 seconds (the pattern: Balban 2023). */
export const BREATH_PHASES: readonly (readonly [phase: BreathPhase, ms: number])[] = [
  ['in', 2_500],
  ['inMore', 1_500],
  ['out', 6_000],
];

const BREATHS = 2;

/**
 * Leads through two breaths.
 * @param reached told at the beginning of each part, and when it is over
 * @returns ends it without a word
 */
export function breathe(reached: (breath: Breath) => void): () => void {
  const parts = Array.from({ length: BREATHS }, () => BREATH_PHASES).flat();
  let timer: ReturnType<typeof setTimeout>;
  const go = (at: number) => {
    const [phase, ms] = parts[at] ?? (['done', 0] as const);
    reached(phase);
    if (phase !== 'done') timer = setTimeout(go, ms, at + 1);
  };
  go(0);
  return () => clearTimeout(timer);
}
