import { BREATH_PHASES, type BreathPhase } from '../../domain/journal/breathing';
import { startTimerUntil } from '../page/page-proof-timer';

/** How far a breathing practice has come: not begun, in a phase of a breath, or done. */
export type BreathStage = BreathPhase | 'before' | 'done';

/** Two breaths take 20 seconds. */
const TWO_BREATHS = [...BREATH_PHASES, ...BREATH_PHASES];

/**
 * Times two breaths.
 * @param onStage called at the beginning of each phase, and at the end
 * @param ended stops it, too
 * @returns stops the timer without another call
 */
export function startBreathTimer(onStage: (stage: BreathStage) => void, ended?: AbortSignal): () => void {
  let cancel = () => {};
  const begin = (index: number) => {
    const [phase, ms] = TWO_BREATHS[index] ?? (['done', 0] as const);
    onStage(phase);
    if (phase !== 'done') cancel = startTimerUntil(ended, ms, () => begin(index + 1));
  };
  begin(0);
  return () => cancel();
}
