import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startSensor } from '../lib/content/sensor';
import type { SurfaceRule } from '../lib/domain/site';
import { EVERYDAY_TEMPO, REHEARSAL_TEMPO } from '../lib/domain/tempo';
import { monotonicNow, now } from '../lib/platform/clock';
import { extensionApi } from '../lib/platform/extension-api';
import { IS_REHEARSAL } from '../lib/platform/rehearsal';
import { surfaceOf } from '../lib/sites/surface-of';

/** What our scripts leave for one another on a page, in a world that the page can't see. */
interface SharedWorld {
  /** From the site's own script. */
  enoughSurfaces?: readonly SurfaceRule[];
  endEnoughSensor?: () => void;
  /** From the card. */
  enoughCardHost?: Element;
}

export default defineUnlistedScript(() => {
  const shared = globalThis as SharedWorld;
  shared.endEnoughSensor?.();
  const { runtime } = extensionApi();
  shared.endEnoughSensor = startSensor({
    window,
    tempo: IS_REHEARSAL ? REHEARSAL_TEMPO : EVERYDAY_TEMPO,
    monotonicNow,
    now,
    surface: () => surfaceOf(location.pathname, shared.enoughSurfaces),
    isOrphaned: () => runtime?.id === undefined,
    isOurs: ({ target }) => target !== null && target === shared.enoughCardHost,
    send: async (report) => runtime.sendMessage(report),
  });
});
