import type { SensingTempo } from '../../domain/attention/sensing-tempo';
import { listen, stopListening } from '../page/listeners';

/**
 * Waits for scrolling to come to a natural pause.
 * @param found told once: `true` at a pause, `false` when none came in time
 * @returns stops waiting, without a word
 */
export function listenForPause(
  window: Window,
  { pause, pauseWithin }: Pick<SensingTempo, 'pause' | 'pauseWithin'>,
  monotonicNow: () => number,
  found: (paused: boolean) => void,
): () => void {
  const begun = monotonicNow();
  let scrolledAt = begun;
  const scrolled = () => {
    scrolledAt = monotonicNow();
  };
  const stop = () => {
    window.clearTimeout(timer);
    stopListening(window, ['scroll'], scrolled);
  };
  const look = () => {
    const still = monotonicNow() - scrolledAt;
    const givenUp = monotonicNow() - begun > pauseWithin;
    if (still < pause && !givenUp) {
      timer = window.setTimeout(look, pause - still);
      return;
    }
    stop();
    found(still >= pause);
  };
  let timer = window.setTimeout(look, pause);
  listen(window, ['scroll'], scrolled);
  return stop;
}
