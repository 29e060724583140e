import type { SensingTempo } from '../../domain/attention/sensing-tempo';
import { listen, stopListening } from '../page/listeners';
import { startTimer } from '../page/page-proof-timer';

/**
 * Waits for a natural pause in scrolling.
 * @param onEnd called once: with `true` at a pause, with `false` when there was none in time
 * @returns stops waiting; `onEnd` is not called then
 */
export function listenForPause(
  window: Window,
  { pause, pauseWithin }: Pick<SensingTempo, 'pause' | 'pauseWithin'>,
  monotonicNow: () => number,
  onEnd: (paused: boolean) => void,
): () => void {
  const startedAt = monotonicNow();
  let scrolledAt = startedAt;
  const onScroll = () => {
    scrolledAt = monotonicNow();
  };
  const stop = () => {
    cancel();
    stopListening(window, ['scroll'], onScroll);
  };
  const check = () => {
    const still = monotonicNow() - scrolledAt;
    const isTooLate = monotonicNow() - startedAt > pauseWithin;
    if (still < pause && !isTooLate) {
      cancel = startTimer(pause - still, check);
      return;
    }
    stop();
    onEnd(still >= pause);
  };
  let cancel = startTimer(pause, check);
  listen(window, ['scroll'], onScroll);
  return stop;
}
