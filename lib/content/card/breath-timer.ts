import { BREATH_PHASES, type BreathPhase } from '../../domain/journal/breathing';

/** Where a person is in breathing: not begun, in a part of a breath, or through. */
export type BreathStage = BreathPhase | 'before' | 'done';

/** Two breaths make 20 seconds. */
const BREATHS = 2;

/**
 * Leads through two breaths.
 * @param reached told at the beginning of each part, and when it is over
 * @returns ends it without a word
 */
export function startBreathTimer(reached: (breath: BreathStage) => void): () => void {
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
