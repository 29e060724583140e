import type { Compactor } from '../../lib/background/compactor';
import { eraseEverything } from '../../lib/background/erase-everything';
import type { FolderKeeper } from '../../lib/background/folder-keeper';
import { saveCardCorner } from '../../lib/background/save-card-corner';
import type { Tracker } from '../../lib/background/tracker';
import { messageRouter } from '../../lib/messaging/message-router';
import { now } from '../../lib/platform/clock';
import { exclusively } from '../../lib/platform/lock';
import { logLine } from '../../lib/platform/log';
import { ownIdentity } from '../../lib/platform/runtime';
import type { composeCards } from './compose-cards';
import type { Stores } from './compose-stores';

/** What answers messages. */
interface Answering extends ReturnType<typeof composeCards> {
  readonly stores: Stores;
  readonly tracker: Tracker;
  readonly compactor: Compactor;
  readonly folder: FolderKeeper;
  /** Sets the sensors anew. */
  readonly setSensors: () => Promise<void>;
}

/** Puts together what answers the messages of sensors, cards and pages. */
export function composeAnswers({
  stores,
  tracker,
  compactor,
  nudger,
  notes,
  requests,
  folder,
  setSensors,
}: Answering) {
  const { settings, dataLoss } = stores;
  return messageRouter(
    ownIdentity(),
    {
      report: (report, from) => {
        compactor.whenQuiet();
        return tracker.receive(report, from);
      },
      outcome: (message, from) => nudger.settle(message, from),
      // Under the lock of the ledger, so that no note is stored while everything is erased.
      note: (message, from) => exclusively('ledger', () => notes.save(message, from)),
      practices: (message, from) => nudger.openPractice(message, from),
      quietVisit: requests.quietVisit,
      fewerNudges: requests.fewerNudges,
      // Under the lock of the ledger, so that none is stored while everything is erased.
      caught: (message, from) => exclusively('ledger', () => requests.caught(message, from)),
      corner: (message, from) => saveCardCorner(settings, message, from),
      erase: async () => {
        await dataLoss.forget();
        await eraseEverything({ ...stores, exclusively, now });
        folder.whenChanged();
        return { done: true };
      },
      sensors: async () => {
        await setSensors();
        return { done: true };
      },
      folder: async (message) => {
        if (message.act === 'join') return folder.join(message.key, message.readme);
        if (message.act === 'takeOver') await folder.takeOver(message.device);
        else await folder.run();
        return { done: true };
      },
    },
    logLine,
  );
}
