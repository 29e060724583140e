import { changeSignal } from '../../lib/platform/change-signal';
import { exclusively } from '../../lib/platform/lock';
import { logLine } from '../../lib/platform/log';
import { storedValue } from '../../lib/platform/stored-value';
import { Archive } from '../../lib/storage/database/archive';
import { DataLoss } from '../../lib/storage/health/data-loss';
import { watchedDatabase } from '../../lib/storage/health/watched-database';
import { CARD_DRAFTS_KEY, CardDrafts } from '../../lib/storage/journal/card-drafts';
import { CaughtComparisonRepository } from '../../lib/storage/journal/caught-comparison-repository';
import { CHECK_IN_DRAFT_KEY, CheckInDrafts } from '../../lib/storage/journal/check-in-drafts';
import { GratitudeRepository } from '../../lib/storage/journal/gratitude-repository';
import { PlanRepository } from '../../lib/storage/journal/plan-repository';
import { PRACTICE_DRAFTS_KEY, PracticeDrafts } from '../../lib/storage/journal/practice-drafts';
import { PracticeEntryRepository } from '../../lib/storage/journal/practice-entry-repository';
import { AttentionLedger } from '../../lib/storage/ledger/attention-ledger';
import { LedgerCompaction } from '../../lib/storage/ledger/ledger-compaction';
import { MomentRepository } from '../../lib/storage/ledger/moment-repository';
import { SettingsStore } from '../../lib/storage/settings/settings-store';
import { storedDrafts } from '../../lib/storage/transfer/stored-drafts';

export type Stores = ReturnType<typeof composeStores>;

/** Opens everything that the background keeps, and the settings. */
export function composeStores() {
  const dataLoss = new DataLoss(storedValue);
  const { connection, signal } = watchedDatabase(dataLoss, changeSignal());
  return {
    dataLoss,
    connection,
    signal,
    settings: new SettingsStore({ value: storedValue('local', 'settings'), exclusively, log: logLine }),
    ledger: new AttentionLedger(connection, signal),
    compaction: new LedgerCompaction(connection),
    moments: new MomentRepository(connection, signal),
    comparisons: new CaughtComparisonRepository(connection, signal),
    gratitude: new GratitudeRepository(connection, signal),
    plans: new PlanRepository(connection, signal),
    practiceEntries: new PracticeEntryRepository(connection, signal),
    cardDrafts: new CardDrafts(storedValue('local', CARD_DRAFTS_KEY)),
    checkInDrafts: new CheckInDrafts(storedValue('local', CHECK_IN_DRAFT_KEY)),
    practiceDrafts: new PracticeDrafts({ value: storedValue('local', PRACTICE_DRAFTS_KEY), exclusively }),
    drafts: storedDrafts(storedValue, exclusively),
    archive: new Archive(connection, signal),
  };
}
