import { render } from 'preact';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import place from '../components/nudge-card/card-position.css?inline';
import card from '../components/nudge-card/nudge-card.css?inline';
import { NudgeCardView } from '../components/nudge-card/nudge-card-view';
import { pageColorScheme } from '../lib/content/card/card-color-scheme';
import { reasonAgainst } from '../lib/content/card/landing';
import { showCard } from '../lib/content/card/show-card';
import { slot } from '../lib/messaging/isolated-world-slots';
import { monotonicNow, now } from '../lib/platform/clock';
import { extensionApi } from '../lib/platform/extension-api';
import { shadowRootOf } from '../lib/platform/shadow-root';
import { surfaceOf } from '../lib/sites/surface-of';

/** Returns to the background, which runs this script, `true` when a card was shown, or the reason why not. */
export default defineUnlistedScript(() => {
  const handedOver = slot('enough.nudge');
  const takeCardAway = slot('enough.take-card-away');
  const content = handedOver.get();
  if (!content) return 'failed';
  handedOver.set(undefined);
  // The focus in an earlier card must not hold back this one.
  takeCardAway.get()?.();
  const reason = reasonAgainst(
    window,
    content,
    surfaceOf(location.pathname, slot('enough.surfaces').get()),
    now(),
    shadowRootOf,
  );
  if (reason) return reason;
  const { runtime } = extensionApi();
  const shown = showCard({
    window,
    css: { place, card },
    content,
    monotonicNow,
    scheme: pageColorScheme(window),
    isOrphaned: () => runtime?.id === undefined,
    shadowRootOf,
    send: async (message) => runtime.sendMessage(message),
    passSignOn: () => slot('enough.sign-of-person').get()?.(),
    draw: (body, drawn) => render(drawn && <NudgeCardView {...drawn} />, body),
  });
  if (!shown.isReachable()) {
    shown.takeAway();
    return 'outOfReach';
  }
  takeCardAway.set(shown.takeAway);
  slot('enough.focus-card').set(shown.focus);
  return true;
});
