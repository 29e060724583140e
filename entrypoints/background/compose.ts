import { backgroundLanguage } from '../../lib/background/background-language';
import { logFailure } from '../../lib/background/log-failure';
import { runOncePerStart } from '../../lib/background/once-per-start';
import { RetriedPart } from '../../lib/background/retried-part';
import { EVERYDAY_TEMPO, REHEARSAL_TEMPO } from '../../lib/domain/attention/tempo';
import { alarm } from '../../lib/platform/alarms';
import { now } from '../../lib/platform/clock';
import { exclusively } from '../../lib/platform/lock';
import { logLine } from '../../lib/platform/log';
import { keepStorage } from '../../lib/platform/persistence';
import { IS_REHEARSAL } from '../../lib/platform/rehearsal';
import { refuseStorageToPages } from '../../lib/platform/storage-access';
import { storedValue } from '../../lib/platform/stored-value';
import { openPage, type PageName } from '../../lib/platform/tabs';
import { beginNewLog } from '../../lib/storage/database/new-log';
import { type BackgroundPart, FailingParts } from '../../lib/storage/health/failing-parts';
import { finishImport } from '../../lib/storage/transfer/unfinished-import';
import { composeAnswers } from './compose-answers';
import { composeCards } from './compose-cards';
import { composeFolder } from './compose-folder';
import { composeRegistration } from './compose-registration';
import { composeReminders } from './compose-reminders';
import { composeShortcuts } from './compose-shortcuts';
import { composeStores } from './compose-stores';
import { composeTracking } from './compose-tracking';

/** After so many ms a part of the background that is being set up has failed: longer than a few calls in a row. */
const PATIENCE_WITH_A_PART = 60_000;

/** The name of the alarm at which a part that failed is tried again. */
export const retryAlarm = (part: BackgroundPart): string => `retry.${part}`;

/** Puts the background together. It starts nothing. */
export function composeBackground() {
  const stores = composeStores();
  const { settings } = stores;
  const tempo = IS_REHEARSAL ? REHEARSAL_TEMPO : EVERYDAY_TEMPO;
  const language = backgroundLanguage();
  /** Resolves when texts are in the language that the person chose. */
  const speak = async (): Promise<void> => {
    await language.speak((await settings.read()).language);
  };
  const cards = composeCards(stores, tempo);
  const { compactor, tracker } = composeTracking(stores, { tempo, nudger: cards.nudger, language, speak });
  const registration = composeRegistration(stores);
  const weekSeenAt = storedValue('local', 'weekSeenAt');
  const reminders = composeReminders(stores, weekSeenAt, speak);
  const folder = composeFolder(stores);
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
    ...composeShortcuts(stores),
    answer: composeAnswers({ ...cards, stores, tracker, compactor, folder, setSensors: () => sensors.run() }),
    settings,
    weekSeenAt,
    part,
    beginSensors: () => void sensors.runWhen(async () => (await begun.get()) === undefined),
    setSensors: () => void sensors.run(),
    remind: () => void reminder.run(),
    openPage: (page: PageName): void => logFailure('a page could not be opened', openPage(page)),
    finishImport: () =>
      logFailure('an import could not be finished', finishImport({ ...stores, exclusively })),
    beginFolder: () => logFailure('the folder could not be looked after', folder.begin()),
    keepFolder: () => void folder.run(),
    beginNewLog: () =>
      logFailure(
        'the database could not begin a new log',
        runOncePerStart(storedValue('session', 'newLog'), beginNewLog),
      ),
    compactWhenQuiet: () => compactor.whenQuiet(),
    keepStorage: () => logFailure('storage could not be made persistent', keepStorage()),
    guardStorage: () => logFailure('storage could not be kept from scripts on pages', refuseStorageToPages()),
  };
}
