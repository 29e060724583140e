import { render } from 'preact';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import css from '../components/nudge-card/nudge-card.css?inline';
import { type CardExit, NudgeCardView } from '../components/nudge-card/nudge-card-view';
import { showNudgeCard } from '../lib/content/nudge-card';
import { shared } from '../lib/content/shared-world';
import type { SettledOutcome } from '../lib/domain/nudge';
import { EVERYDAY_TEMPO, REHEARSAL_TEMPO } from '../lib/domain/tempo';
import type { NudgeHandedOver } from '../lib/messaging/protocol';
import { extensionApi } from '../lib/platform/extension-api';
import { IS_REHEARSAL } from '../lib/platform/rehearsal';

const OUTCOME_OF: Readonly<Record<CardExit, SettledOutcome>> = {
  helpful: 'helpful',
  notNow: 'notNow',
  closeTab: 'closedTab',
};

/** Tells the background, which runs this, whether there was a nudge to show. */
export default defineUnlistedScript(() => {
  const handedOver = shared<NudgeHandedOver>('enough.nudge');
  const takeCardAway = shared<() => void>('enough.take-card-away');
  const nudge = handedOver.get();
  if (!nudge) return false;
  handedOver.set(undefined);
  takeCardAway.get()?.();
  const { runtime } = extensionApi();
  const card = showNudgeCard({
    window,
    css,
    tempo: IS_REHEARSAL ? REHEARSAL_TEMPO : EVERYDAY_TEMPO,
    nudge,
    isOrphaned: () => runtime?.id === undefined,
    send: async (message) => runtime.sendMessage(message),
    draw: (root, drawn) =>
      render(
        drawn && (
          <NudgeCardView
            sentence={drawn.sentence}
            trouble={drawn.trouble}
            onExit={(exit, event) => drawn.onExit(OUTCOME_OF[exit], event)}
          />
        ),
        root,
      ),
  });
  takeCardAway.set(card.takeAway);
  shared<Element>('enough.card-element').set(card.element);
  return true;
});
