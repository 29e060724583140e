import type { Settings } from '../domain/settings';
import { type Calendar, type LocalInstant, localInstant } from '../domain/time/days';
import { onAccessChanged } from '../platform/access';
import { type ChangeSignal, changeSignal } from '../platform/change-signal';
import { monotonicNow, now, timeZone } from '../platform/clock';
import { type ErasureSignal, erasureSignal } from '../platform/erasure-signal';
import { exclusively } from '../platform/lock';
import { logLine } from '../platform/log';
import { storedValueOfPage } from '../platform/stored-value';
import { whileVisible } from '../platform/while-visible';
import type { Connection } from '../storage/database/database';
import { COMPARISON_FAILURE_KEY, WriteFailureFlag } from '../storage/database/write-failure-flag';
import { FOLDER_KEY, FOLDER_STATUS_KEY, FolderStore } from '../storage/folder/folder-store';
import { DataLoss } from '../storage/health/data-loss';
import { FailingParts } from '../storage/health/failing-parts';
import { watchedDatabase } from '../storage/health/watched-database';
import { CaughtComparisonRepository } from '../storage/journal/caught-comparison-repository';
import { CHECK_IN_DRAFT_KEY, CheckInDrafts } from '../storage/journal/check-in-drafts';
import { CheckInRepository } from '../storage/journal/check-in-repository';
import { GratitudeRepository } from '../storage/journal/gratitude-repository';
import { GuessRepository } from '../storage/journal/guess-repository';
import { PlanRepository } from '../storage/journal/plan-repository';
import { PRACTICE_DRAFTS_KEY, PracticeDrafts } from '../storage/journal/practice-drafts';
import { PracticeEntryRepository } from '../storage/journal/practice-entry-repository';
import { ReflectionRepository } from '../storage/journal/reflection-repository';
import { AttentionLedger } from '../storage/ledger/attention-ledger';
import { MomentRepository } from '../storage/ledger/moment-repository';
import { SuppressionRepository } from '../storage/ledger/suppression-repository';
import { SettingsStore } from '../storage/settings/settings-store';
import { exchangeFolder, writingToFolder } from './shared/exchange-folder';

/** What a page takes from the browser it runs in. Tests pass their own. */
export interface PageEnvironment {
  /** Wall-clock ms since the epoch. */
  readonly now: () => number;
  /** Monotonic ms since the page was opened; never goes backwards. */
  readonly monotonicNow: () => number;
  /** Yields numbers in [0, 1). */
  readonly chance: () => number;
  readonly connection: Connection;
  readonly signal: ChangeSignal;
  readonly erasures: ErasureSignal;
  readonly exchangeFolder: () => Promise<void>;
  readonly storedValue: typeof storedValueOfPage;
  readonly exclusively: typeof exclusively;
  readonly onAccessChanged: typeof onAccessChanged;
  readonly whileVisible: typeof whileVisible;
}

function browserEnvironment(): PageEnvironment {
  const { connection, signal } = watchedDatabase(new DataLoss(storedValueOfPage), changeSignal());
  const folderKey = storedValueOfPage('local', FOLDER_KEY);
  return {
    now,
    monotonicNow,
    chance: Math.random,
    connection,
    signal: writingToFolder(signal, folderKey),
    erasures: erasureSignal(),
    exchangeFolder: () => exchangeFolder(folderKey),
    storedValue: storedValueOfPage,
    exclusively,
    onAccessChanged,
    whileVisible,
  };
}

/** What every page of the extension works with: the clocks, what is stored, and how to hear of changes. */
export type PageContext = ReturnType<typeof pageContext>;

/** Puts together what a page works with. It opens and reads nothing yet. */
export function pageContext(environment: PageEnvironment = browserEnvironment()) {
  const { connection, signal } = environment;
  const value = environment.storedValue;
  const settings = new SettingsStore({
    value: value('local', 'settings'),
    exclusively: environment.exclusively,
    log: logLine,
  });
  const writeFailure = new WriteFailureFlag(value('session', 'trouble'));
  const comparisonFailure = new WriteFailureFlag(value('session', COMPARISON_FAILURE_KEY));
  const failingParts = new FailingParts(value);
  const folder = new FolderStore({
    connection,
    key: value('local', FOLDER_KEY),
    status: value('local', FOLDER_STATUS_KEY),
  });
  return {
    /** Wall-clock ms since the epoch. */
    now: environment.now,
    /** Monotonic ms since the page was opened; never goes backwards. */
    monotonicNow: environment.monotonicNow,
    /** Yields numbers in [0, 1). */
    chance: environment.chance,
    /** For what only one page stores or reads. */
    connection,
    signal,
    erasures: environment.erasures,
    storedValue: value,
    exclusively: environment.exclusively,
    settings,
    writeFailure,
    comparisonFailure,
    failingParts,
    dataLoss: new DataLoss(value),
    folder,
    /** When the person last opened their week, wall-clock ms. The background then removes the reminder's badge. */
    weekSeenAt: value('local', 'weekSeenAt'),
    /** The weeks that the person has seen lately, so that they are not asked to guess them. */
    seenWeeks: value('local', 'seenWeeks'),
    /** The local day on which everything was last saved as a file, and on which the popup last reminded of that. */
    savedOn: value('local', 'savedOn'),
    backupRemindedOn: value('local', 'backupRemindedOn'),
    /** The local day on which the popup last showed what the person was glad of a year before. */
    yearAgoShownOn: value('local', 'yearAgoShownOn'),
    ledger: new AttentionLedger(connection, signal),
    moments: new MomentRepository(connection, signal),
    suppressions: new SuppressionRepository(connection),
    checkIns: new CheckInRepository(connection, signal),
    gratitude: new GratitudeRepository(connection, signal),
    practiceEntries: new PracticeEntryRepository(connection, signal),
    plans: new PlanRepository(connection, signal),
    reflections: new ReflectionRepository(connection, signal),
    caughtComparisons: new CaughtComparisonRepository(connection, signal),
    guesses: new GuessRepository(connection, signal),
    checkInDrafts: new CheckInDrafts(value('local', CHECK_IN_DRAFT_KEY)),
    practiceDrafts: new PracticeDrafts({
      value: value('local', PRACTICE_DRAFTS_KEY),
      exclusively: environment.exclusively,
    }),
    /**
     * Starts to open the database while the page still reads its settings, so that the first read waits less.
     * Errors are ignored here: the first read of the database reports them.
     */
    openSoon: () => void connection.open().catch(() => undefined),
    /** Has the background look for what other browsers have written, where the person uses a folder. */
    exchangeFolder: environment.exchangeFolder,
    /**
     * Calls back whenever anything that a page shows may have changed; while the page is hidden, not before it is
     * visible again.
     * @returns how to stop listening
     */
    subscribe(changed: () => void): () => void {
      const { request, end } = environment.whileVisible(changed);
      const stops = [
        signal.subscribe(request),
        settings.onChanged(request),
        writeFailure.onChanged(request),
        comparisonFailure.onChanged(request),
        failingParts.onChanged(request),
        folder.onChanged(request),
        environment.onAccessChanged(request),
        end,
      ];
      return () => {
        for (const stop of stops) stop();
      };
    },
  };
}

/** The present instant, as the person lives it. */
export const localNow = async ({
  now,
  settings,
}: Pick<PageContext, 'now' | 'settings'>): Promise<LocalInstant> => {
  const at = now();
  return localInstant(at, calendarOf(await settings.read()));
};

/** How local days are counted: in the person's present time zone, from the hour at which their day starts. */
export const calendarOf = ({ dayStartHour }: Pick<Settings, 'dayStartHour'>): Calendar => ({
  timeZone: timeZone(),
  dayStartHour,
});
