import type { Settings } from '../domain/settings';
import type { Calendar } from '../domain/time/days';
import { onAccessChanged } from '../platform/access';
import { changeSignal } from '../platform/change-signal';
import { timeZone } from '../platform/clock';
import { exclusively } from '../platform/lock';
import { logLine } from '../platform/log';
import { storedValue } from '../platform/stored-value';
import { Archive } from '../storage/database/archive';
import { Connection } from '../storage/database/database';
import { WriteFailureFlag } from '../storage/database/write-failure-flag';
import { CheckInDrafts } from '../storage/journal/check-in-drafts';
import { JournalRepository } from '../storage/journal/journal-repository';
import { PlanRepository } from '../storage/journal/plan-repository';
import { PracticeDrafts } from '../storage/journal/practice-drafts';
import { PracticeRepository } from '../storage/journal/practice-repository';
import { AttentionLedger } from '../storage/ledger/attention-ledger';
import { MomentRepository } from '../storage/ledger/moment-repository';
import { SuppressionRepository } from '../storage/ledger/suppression-repository';
import { SettingsStore } from '../storage/settings/settings-store';

/** What every page of the extension works with. */
export type PageContext = ReturnType<typeof pageContext>;

/** Puts together what a page works with; nothing is opened or read yet. */
export function pageContext() {
  const signal = changeSignal();
  const connection = new Connection();
  const settings = new SettingsStore({ value: storedValue('local', 'settings'), exclusively, log: logLine });
  const trouble = new WriteFailureFlag(storedValue('session', 'trouble'));
  return {
    settings,
    trouble,
    /** When the person last opened their week, wall-clock ms: the background then takes its mark away. */
    weekSeenAt: storedValue('local', 'weekSeenAt'),
    usage: new AttentionLedger(connection, signal),
    moments: new MomentRepository(connection, signal),
    silences: new SuppressionRepository(connection),
    journal: new JournalRepository(connection, signal),
    plans: new PlanRepository(connection, signal),
    drafts: new CheckInDrafts(storedValue('local', 'checkInDraft')),
    practices: new PracticeRepository(connection, signal),
    practiceDrafts: new PracticeDrafts({ value: storedValue('local', 'practiceDrafts'), exclusively }),
    archive: new Archive(connection, signal),
    /**
     * Begins to open the database, for a page that is going to read it: so it opens while the settings are read.
     * That it could not be opened is said by whoever reads it.
     */
    openSoon: () => void connection.open().catch(() => undefined),
    /** Calls back whenever anything a page shows may have changed; returns how to stop. */
    subscribe(changed: () => void): () => void {
      const stops = [
        signal.subscribe(changed),
        settings.onChanged(changed),
        trouble.onChanged(changed),
        onAccessChanged(changed),
      ];
      return () => {
        for (const stop of stops) stop();
      };
    },
  };
}

/** How the person's days run, here and now. */
export const calendarOf = ({ dayStartHour }: Settings): Calendar => ({ timeZone: timeZone(), dayStartHour });
