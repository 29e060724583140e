import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startSensor } from '../lib/content/sensor/start-sensor';
import { EVERYDAY_SENSING, REHEARSAL_SENSING } from '../lib/domain/attention/sensing-tempo';
import { slot } from '../lib/messaging/isolated-world-slots';
import { monotonicNow, now } from '../lib/platform/clock';
import { extensionApi } from '../lib/platform/extension-api';
import { IS_REHEARSAL } from '../lib/platform/rehearsal';
import { shadowRootOf } from '../lib/platform/shadow-root';
import { surfaceOf } from '../lib/sites/surface-of';

// It starts before the page's own scripts: a listener that comes after them hears only what they let through.
export default defineUnlistedScript(() => {
  const surfaces = slot('enough.surfaces');
  const secondScreen = slot('enough.second-screen');
  const endSensor = slot('enough.end-sensor');
  endSensor.get()?.();
  endSensor.set(
    startSensor({
      window,
      tempo: IS_REHEARSAL ? REHEARSAL_SENSING : EVERYDAY_SENSING,
      monotonicNow,
      now,
      surface: () => surfaceOf(location.pathname, surfaces.get()),
      isOrphaned: () => !extensionApi().runtime?.id,
      secondScreen: () => !!secondScreen.get(),
      shadowRootOf,
      listenToCard: slot('enough.sign-of-person').set,
      send: async (report) => extensionApi().runtime.sendMessage(report),
    }),
  );
});
