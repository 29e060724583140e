import { backgroundLanguage } from '../../lib/background/background-language';
import { focusCard, showCard } from '../../lib/background/card-in-page';
import { CardNotes } from '../../lib/background/card-notes';
import { catchComparison } from '../../lib/background/catch-comparison';
import { ClockWatch } from '../../lib/background/clock-watch';
import { Compactor } from '../../lib/background/compactor';
import { eraseEverything } from '../../lib/background/erase-everything';
import { FolderKeeper } from '../../lib/background/folder-keeper';
import { leaveFeed } from '../../lib/background/leave-feed';
import { Nudger } from '../../lib/background/nudger';
import { runOncePerStart } from '../../lib/background/once-per-start';
import { OpenedDocuments } from '../../lib/background/opened-documents';
import { plansForCards } from '../../lib/background/plans-for-cards';
import { Reminders } from '../../lib/background/reminders';
import { requestsOnCard } from '../../lib/background/requests-on-card';
import { RetriedPart } from '../../lib/background/retried-part';
import { saveCardCorner } from '../../lib/background/save-card-corner';
import { SensorRegistration } from '../../lib/background/sensor-registration';
import { Tracker } from '../../lib/background/tracker';
import { EVERYDAY_TEMPO, REHEARSAL_TEMPO } from '../../lib/domain/attention/tempo';
import { CHECK_IN_PART } from '../../lib/domain/journal/check-in';
import { t } from '../../lib/i18n/translate';
import { messageRouter } from '../../lib/messaging/message-router';
import { hasAccess } from '../../lib/platform/access';
import { alarm } from '../../lib/platform/alarms';
import { markButton } from '../../lib/platform/badge';
import { changeSignal } from '../../lib/platform/change-signal';
import { delay, monotonicNow, now, timeZone } from '../../lib/platform/clock';
import { mayUseFolder } from '../../lib/platform/folder-access';
import { exclusively, exclusivelyWithin } from '../../lib/platform/lock';
import { failureText, logLine } from '../../lib/platform/log';
import { notify } from '../../lib/platform/notifications';
import {
  isReachable,
  registeredScripts,
  registerScript,
  removeCards,
  runInPage,
  unregisterScript,
  updateScript,
} from '../../lib/platform/page-scripts';
import { keepStorage } from '../../lib/platform/persistence';
import { openPopup } from '../../lib/platform/popup';
import { IS_REHEARSAL } from '../../lib/platform/rehearsal';
import { ownIdentity } from '../../lib/platform/runtime';
import { assignedKeys } from '../../lib/platform/shortcuts';
import { refuseStorageToPages } from '../../lib/platform/storage-access';
import { storedValue } from '../../lib/platform/stored-value';
import {
  addressOf,
  closeTab,
  openPage,
  type PageName,
  showInTab,
  tabsShowing,
} from '../../lib/platform/tabs';
import { Archive } from '../../lib/storage/database/archive';
import { DEVICE_ID_KEY, DeviceId } from '../../lib/storage/database/device-id';
import { COMPARISON_FAILURE_KEY, WriteFailureFlag } from '../../lib/storage/database/write-failure-flag';
import { FOLDER_KEY, FOLDER_STATUS_KEY, FolderStore } from '../../lib/storage/folder/folder-store';
import { FolderSync } from '../../lib/storage/folder/folder-sync';
import { DataLoss } from '../../lib/storage/health/data-loss';
import { type BackgroundPart, FailingParts } from '../../lib/storage/health/failing-parts';
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
import { cardTexts } from '../../lib/wording/nudge-card-text';
import { sentenceText } from '../../lib/wording/nudge-text';
import { fitsCard } from '../../lib/wording/plan-text';

/** For how long the keyboard shortcut pauses nudges, in ms. */
const SNOOZED_BY_SHORTCUT = 60 * 60 * 1_000;

/** The name of the weekly reminder's alarm and notification. */
export const WEEKLY_REMINDER = 'weeklyReminder';

/** For how many ms a call of the browser is waited for: several of them end before it stops a worker (30 s). */
const PATIENCE = 10_000;

/** After so many ms a part of the background that is being set up has failed: longer than a few calls in a row. */
const PATIENCE_WITH_A_PART = 60_000;

/** The name of the alarm at which the folder is looked after. */
export const FOLDER_ALARM = 'folder';

/** For how many ms the folder may be worked on: the first time, ten years are written. */
const PATIENCE_WITH_FOLDER = 10 * 60_000;

/** The name of the alarm at which a part that failed is tried again. */
export const retryAlarm = (part: BackgroundPart): string => `retry.${part}`;

/** Logs why something failed that nobody waits for. */
function logFailure(what: string, work: Promise<unknown>): void {
  work.catch((error) => logLine(`${what}: ${failureText(error)}`));
}

/** Puts the background together. It starts nothing. */
export function composeBackground() {
  const dataLoss = new DataLoss(storedValue);
  const { connection, signal } = watchedDatabase(dataLoss, changeSignal());
  const settings = new SettingsStore({ value: storedValue('local', 'settings'), exclusively, log: logLine });
  const tempo = IS_REHEARSAL ? REHEARSAL_TEMPO : EVERYDAY_TEMPO;
  const compactor = new Compactor({
    ledger: new LedgerCompaction(connection),
    settings,
    lastDay: storedValue('local', 'compactedOn'),
    now,
    timeZone,
    quiet: (tempo.reportEvery * 4) / 3,
    log: logLine,
  });
  const moments = new MomentRepository(connection, signal);
  const plans = new PlanRepository(connection, signal);
  const practiceEntries = new PracticeEntryRepository(connection, signal);
  const cardDrafts = new CardDrafts(storedValue('local', CARD_DRAFTS_KEY));
  const notes = new CardNotes({
    moments,
    gratitude: new GratitudeRepository(connection, signal),
    practiceEntries,
    drafts: cardDrafts,
    timeZone,
    now,
  });
  const language = backgroundLanguage();
  /** Resolves when texts are in the language that the person chose. */
  const speak = async (): Promise<void> => {
    await language.speak((await settings.read()).language);
  };
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
  const comparisons = new CaughtComparisonRepository(connection, signal);
  const comparisonFailure = new WriteFailureFlag(storedValue('session', COMPARISON_FAILURE_KEY));
  const catching = {
    ...{ comparisons, settings, addressOf, exclusively, timeZone, now },
    failure: comparisonFailure,
  };
  const requests = requestsOnCard({ moments, comparisons, settings, timeZone, now });
  const clockWatch = new ClockWatch({ now, monotonicNow });
  const opened = new OpenedDocuments({ value: storedValue('session', 'openedDocuments'), log: logLine });
  const tracker = new Tracker({
    settings,
    ledger: new AttentionLedger(connection, signal),
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
  const registration = new SensorRegistration({
    readSettings: () => settings.read(),
    hasAccess,
    registered: registeredScripts,
    register: registerScript,
    update: updateScript,
    unregister: unregisterScript,
    tabsShowing,
    removeDeadCard: (tabId) => removeCards({ tabId }),
    runInTab: (tabId, files) => runInPage({ tabId }, files),
    exclusively,
    patience: PATIENCE,
    log: logLine,
  });
  const weekSeenAt = storedValue('local', 'weekSeenAt');
  const reminders = new Reminders({
    settings,
    reminded: storedValue('local', 'reminded'),
    weekSeenAt,
    alarm: alarm(WEEKLY_REMINDER),
    mark: async (isMarked) => {
      await speak();
      return markButton(isMarked);
    },
    notify: async () => {
      await speak();
      return notify(WEEKLY_REMINDER, { title: t('reminderTitle'), message: t('reminderMessage') });
    },
    exclusively: exclusivelyWithin(PATIENCE),
    now,
    timeZone,
  });
  const deviceId = new DeviceId({ value: storedValue('local', DEVICE_ID_KEY), exclusively });
  const folder = new FolderKeeper({
    store: new FolderStore({
      connection,
      key: storedValue('local', FOLDER_KEY),
      status: storedValue('local', FOLDER_STATUS_KEY),
    }),
    sync: new FolderSync({
      connection,
      signal,
      settings,
      drafts: storedDrafts(storedValue, exclusively),
      device: () => deviceId.read(),
      changeDevice: (id) => deviceId.change(id),
      exclusively: exclusivelyWithin(PATIENCE_WITH_FOLDER),
      now,
      timeZone,
    }),
    device: () => deviceId.read(),
    mayUse: mayUseFolder,
    alarm: alarm(FOLDER_ALARM),
    now,
    log: logLine,
  });
  const answer = messageRouter(
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
        await eraseEverything({
          settings,
          checkInDrafts: new CheckInDrafts(storedValue('local', CHECK_IN_DRAFT_KEY)),
          practiceDrafts: new PracticeDrafts({
            value: storedValue('local', PRACTICE_DRAFTS_KEY),
            exclusively,
          }),
          cardDrafts,
          archive: new Archive(connection, signal),
          exclusively,
          now,
        });
        folder.whenChanged();
        return { done: true };
      },
      sensors: async () => {
        await sensors.run();
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
  const failing = new FailingParts(storedValue);
  const part = (name: BackgroundPart, work: () => Promise<void>): RetriedPart =>
    new RetriedPart({
      name,
      work,
      failing,
      alarm: alarm(retryAlarm(name)),
      now,
      patience: PATIENCE_WITH_A_PART,
      log: logLine,
    });
  const begun = storedValue('session', 'begun');
  const sensors = part('sensors', async () => {
    const hasRun = await runOncePerStart(begun, () => registration.reconcile(true));
    if (!hasRun) await registration.reconcile();
  });
  const reminder = part('reminder', () => reminders.reconcile());
  return {
    answer,
    settings,
    weekSeenAt,
    part,
    beginSensors: () => void sensors.runWhen(async () => (await begun.get()) === undefined),
    setSensors: () => void sensors.run(),
    remind: () => void reminder.run(),
    openPage: (page: PageName): void => logFailure('a page could not be opened', openPage(page)),
    beginFolder: () => logFailure('the folder could not be looked after', folder.begin()),
    keepFolder: () => void folder.run(),
    compactWhenQuiet: () => compactor.whenQuiet(),
    keepStorage: () => logFailure('storage could not be made persistent', keepStorage()),
    guardStorage: () => logFailure('storage could not be kept from scripts on pages', refuseStorageToPages()),
    openCheckIn: () => logFailure('the check-in could not be opened', openPopup(CHECK_IN_PART)),
    catchComparison: (tabId: number) => {
      // The popup shows what came of it. Firefox opens it only directly after the person's key.
      logFailure('the popup could not be opened', openPopup());
      logFailure('a comparison could not be kept', catchComparison(catching, tabId));
    },
    snooze: () => {
      // The popup shows what came of it. Firefox opens it only directly after the person's key.
      logFailure('the popup could not be opened', openPopup());
      const change = settings.change(() => ({ snoozedUntil: now() + SNOOZED_BY_SHORTCUT }));
      logFailure('nudges could not be paused', change);
    },
    focusCard: (tabId: number): void =>
      logFailure('the focus could not be moved into a card', focusCard(tabId)),
  };
}
