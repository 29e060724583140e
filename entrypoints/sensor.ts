import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { listen, stopListening } from '../lib/content/page/listeners';
import { startSensor } from '../lib/content/sensor/start-sensor';
import { EVERYDAY_SENSING, REHEARSAL_SENSING } from '../lib/domain/attention/sensing-tempo';
import { slot } from '../lib/messaging/isolated-world-slots';
import { monotonicNow, now } from '../lib/platform/clock';
import { extensionApi } from '../lib/platform/extension-api';
import { IS_REHEARSAL } from '../lib/platform/rehearsal';
import { surfaceOf } from '../lib/sites/surface-of';

/** The sensor starts when the page is idle, and at the latest this many ms after the page opened. */
const LATEST_START = 1_000;

/** Events with which a person leaves the page; they start the sensor at once. */
const LEAVING_EVENTS = ['visibilitychange', 'blur', 'beforeunload'];

export default defineUnlistedScript(() => {
  const surfaces = slot('enough.surfaces');
  const secondScreen = slot('enough.second-screen');
  const endSensor = slot('enough.end-sensor');
  endSensor.get()?.();
  const openedAt = monotonicNow();
  let waiting = 0;
  const stopWaiting = () => {
    cancelIdleCallback(waiting);
    stopListening(window, LEAVING_EVENTS, start);
  };
  const start = (left?: Event) => {
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
      listenToCard: slot('enough.sign-of-person').set,
      send: async (report) => extensionApi().runtime.sendMessage(report),
    });
    endSensor.set(end);
  };
  if (document.hidden) return start();
  // While the page loads, its own work comes first.
  waiting = requestIdleCallback(() => start(), { timeout: LATEST_START });
  listen(window, LEAVING_EVENTS, start);
  endSensor.set(stopWaiting);
});
