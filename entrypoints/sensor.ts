import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { listen, stopListening } from '../lib/content/page/listeners';
import { startSensor } from '../lib/content/sensor/start-sensor';
import { EVERYDAY_SENSING, REHEARSAL_SENSING } from '../lib/domain/attention/sensing-tempo';
import { slot } from '../lib/messaging/isolated-world-slots';
import { monotonicNow, now } from '../lib/platform/clock';
import { extensionApi } from '../lib/platform/extension-api';
import { IS_REHEARSAL } from '../lib/platform/rehearsal';
import { surfaceOf } from '../lib/sites/surface-of';

/** The sensor begins when a page has nothing else to do, and at the latest so many ms after it opened. */
const MOST_LATE = 1_000;

/** With what a page is left: it does not come back from there as one that has just opened. */
const LEAVINGS = ['visibilitychange', 'blur', 'beforeunload'];

export default defineUnlistedScript(() => {
  const surfaces = slot('enough.surfaces');
  const cardElement = slot('enough.card-element');
  const secondScreen = slot('enough.second-screen');
  const endSensor = slot('enough.end-sensor');
  endSensor.get()?.();
  const openedAt = monotonicNow();
  let waiting = 0;
  const stopWaiting = () => {
    cancelIdleCallback(waiting);
    stopListening(window, LEAVINGS, begin);
  };
  const begin = (left?: Event) => {
    if (left && !left.isTrusted) return;
    stopWaiting();
    const end = startSensor({
      window,
      openedAt,
      left,
      tempo: IS_REHEARSAL ? REHEARSAL_SENSING : EVERYDAY_SENSING,
      monotonicNow,
      now,
      surface: () => surfaceOf(location.pathname, surfaces.get()),
      isOrphaned: () => !extensionApi().runtime?.id,
      secondScreen: () => !!secondScreen.get(),
      isOurs: ({ target }) => target === cardElement.get(),
      send: async (report) => extensionApi().runtime.sendMessage(report),
    });
    endSensor.set(end);
  };
  if (document.hidden) return begin();
  // What a page does while it loads comes first.
  waiting = requestIdleCallback(() => begin(), { timeout: MOST_LATE });
  listen(window, LEAVINGS, begin);
  endSensor.set(stopWaiting);
});
