import { BREATH_PHASES, type BreathPhase } from '../../domain/journal/breathing';
import { startTimer } from '../page/page-proof-timer';

/** How far a breathing practice has come: not begun, in a phase of a breath, or done. */
export type BreathStage = BreathPhase | 'before' | 'done';

/** Two breaths take 20 seconds. */
const BREATHS = 2;

/**
 * Times two breaths.
 * @param onStage called at the beginning of each phase, and at the end
 * @returns stops the timer without another call
 */
export function startBreathTimer(onStage: (stage: BreathStage) => void): () => void {
  const phases = Array.from({ length: BREATHS }, () => BREATH_PHASES).flat();
  let cancel = () => {};
  const begin = (index: number) => {
    const [phase, ms] = phases[index] ?? (['done', 0] as const);
    onStage(phase);
    if (phase !== 'done') cancel = startTimer(ms, () => begin(index + 1));
  };
  begin(0);
  return () => cancel();
}
