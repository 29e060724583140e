import { monotonicNow, nextTask } from '../../platform/clock';

/** Waits for a moment, when work has gone on for so long that a page would not answer. */
export type Pause = () => Promise<void>;

/** In ms. Work that goes on for longer without a pause would be felt. */
const LONGEST_WITHOUT_PAUSE = 40;

/** A pause for work in many small steps. */
export function pauseWhenDue(): Pause {
  let since = monotonicNow();
  return async () => {
    if (monotonicNow() - since < LONGEST_WITHOUT_PAUSE) return;
    await nextTask();
    since = monotonicNow();
  };
}
