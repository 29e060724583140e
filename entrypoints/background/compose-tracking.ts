import type { backgroundLanguage } from '../../lib/background/background-language';
import { ClockWatch } from '../../lib/background/clock-watch';
import { Compactor } from '../../lib/background/compactor';
import { OpenedDocuments } from '../../lib/background/opened-documents';
import { plansForCards } from '../../lib/background/plans-for-cards';
import { Tracker } from '../../lib/background/tracker';
import type { Tempo } from '../../lib/domain/attention/tempo';
import { hasAccess } from '../../lib/platform/access';
import { monotonicNow, now, timeZone } from '../../lib/platform/clock';
import { exclusively } from '../../lib/platform/lock';
import { logLine } from '../../lib/platform/log';
import { storedValue } from '../../lib/platform/stored-value';
import { WriteFailureFlag } from '../../lib/storage/database/write-failure-flag';
import { fitsCard } from '../../lib/wording/plan-text';
import type { composeCards } from './compose-cards';
import type { Stores } from './compose-stores';

/** What measured time needs beside the stores. */
interface TrackingParts {
  readonly tempo: Tempo;
  readonly nudger: ReturnType<typeof composeCards>['nudger'];
  readonly language: ReturnType<typeof backgroundLanguage>;
  /** Resolves when texts are in the language that the person chose. */
  readonly speak: () => Promise<void>;
}

/** Puts together what credits reported time, decides about nudges, and makes the rows of past days few. */
export function composeTracking(stores: Stores, { tempo, nudger, language, speak }: TrackingParts) {
  const { settings, plans } = stores;
  const clockWatch = new ClockWatch({ now, monotonicNow });
  const opened = new OpenedDocuments({ value: storedValue('session', 'openedDocuments'), log: logLine });
  const compactor = new Compactor({
    ledger: stores.compaction,
    settings,
    lastDay: storedValue('local', 'compactedOn'),
    now,
    timeZone,
    quiet: (tempo.reportEvery * 4) / 3,
    log: logLine,
  });
  const tracker = new Tracker({
    settings,
    ledger: stores.ledger,
    writeFailure: new WriteFailureFlag(storedValue('session', 'trouble')),
    tempo,
    now,
    setForwardBy: () => clockWatch.setForwardBy(),
    timeZone,
    chance: Math.random,
    plansFor: async (site, day) => {
      // How long a plan is depends on the language of the words around it.
      await speak();
      return plansForCards(plans, fitsCard, site, day);
    },
    hasAccessTo: (host) => hasAccess([`https://${host}/*`]),
    mayBeOpenedByPerson: (page, hasSign) => opened.mayBeOpenedByPerson(page, hasSign),
    nudge: async (nudge, page) => {
      await language.speak(nudge.settings.language);
      return nudger.show(nudge, page);
    },
    exclusively,
  });
  return { compactor, tracker };
}
