import { render } from 'preact';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import css from '../components/nudge-card/nudge-card.css?inline';
import { type CardExit, NudgeCardView } from '../components/nudge-card/nudge-card-view';
import { showNudgeCard } from '../lib/content/nudge-card';
import type { SettledOutcome } from '../lib/domain/nudge';
import { EVERYDAY_TEMPO, REHEARSAL_TEMPO } from '../lib/domain/tempo';
import type { NudgeHandedOver } from '../lib/messaging/protocol';
import { extensionApi } from '../lib/platform/extension-api';
import { IS_REHEARSAL } from '../lib/platform/rehearsal';

/** What the background and earlier cards leave for this one, in a world that the page can't see. */
interface SharedWorld {
  enoughNudge?: NudgeHandedOver | undefined;
  takeEnoughCardAway?: () => void;
  enoughCardHost?: Element;
}

const OUTCOME_OF: Readonly<Record<CardExit, SettledOutcome>> = {
  helpful: 'helpful',
  notNow: 'notNow',
  closeTab: 'closedTab',
};

export default defineUnlistedScript(() => {
  const shared = globalThis as SharedWorld;
  const nudge = shared.enoughNudge;
  if (!nudge) return;
  shared.enoughNudge = undefined;
  shared.takeEnoughCardAway?.();
  const { runtime } = extensionApi();
  const card = showNudgeCard({
    document,
    css,
    tempo: IS_REHEARSAL ? REHEARSAL_TEMPO : EVERYDAY_TEMPO,
    nudge,
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
  shared.takeEnoughCardAway = card.takeAway;
  shared.enoughCardHost = card.element;
});
