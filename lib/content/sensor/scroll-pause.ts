import type { SensingTempo } from '../../domain/attention/sensing-tempo';
import { listen, stopListening } from '../page/listeners';

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
    window.clearTimeout(timer);
    stopListening(window, ['scroll'], onScroll);
  };
  const check = () => {
    const still = monotonicNow() - scrolledAt;
    const isTooLate = monotonicNow() - startedAt > pauseWithin;
    if (still < pause && !isTooLate) {
      timer = window.setTimeout(check, pause - still);
      return;
    }
    stop();
    onEnd(still >= pause);
  };
  let timer = window.setTimeout(check, pause);
  listen(window, ['scroll'], onScroll);
  return stop;
}
