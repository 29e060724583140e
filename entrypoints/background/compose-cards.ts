import { showCard } from '../../lib/background/card-in-page';
import { CardNotes } from '../../lib/background/card-notes';
import { leaveFeed } from '../../lib/background/leave-feed';
import { Nudger } from '../../lib/background/nudger';
import { requestsOnCard } from '../../lib/background/requests-on-card';
import type { Tempo } from '../../lib/domain/attention/tempo';
import { delay, now, timeZone } from '../../lib/platform/clock';
import { logLine } from '../../lib/platform/log';
import { isReachable } from '../../lib/platform/page-scripts';
import { assignedKeys } from '../../lib/platform/shortcuts';
import { closeTab, openPage, showInTab } from '../../lib/platform/tabs';
import { cardTexts } from '../../lib/wording/nudge-card-text';
import { sentenceText } from '../../lib/wording/nudge-text';
import type { Stores } from './compose-stores';

/** Puts together what shows cards and does what is asked for on them. */
export function composeCards(stores: Stores, tempo: Tempo) {
  const { moments, comparisons, settings } = stores;
  const notes = new CardNotes({
    moments,
    gratitude: stores.gratitude,
    practiceEntries: stores.practiceEntries,
    drafts: stores.cardDrafts,
    timeZone,
    now,
  });
  const nudger = new Nudger({
    moments,
    sentenceOf: (moment, written) => sentenceText(moment, written) ?? '',
    textsOf: cardTexts,
    begun: (practice) => notes.begun(practice),
    cardShortcut: async () => (await assignedKeys())?.['focus-card'],
    minute: tempo.minute,
    showCard,
    isReachable,
    leaveFeed: leaveFeed({ readSettings: () => settings.read(), showInTab, closeTab, log: logLine }),
    wait: delay,
    openPractice: (practice) => openPage('practices', practice),
    log: logLine,
    now,
  });
  return { notes, nudger, requests: requestsOnCard({ moments, comparisons, settings, timeZone, now }) };
}
