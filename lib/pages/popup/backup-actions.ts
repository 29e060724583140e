import { isBackupDue } from '../../domain/backup-reminder';
import { type LocalDay, localDay } from '../../domain/time/days';
import { countEntries } from '../../storage/journal/count-entries';
import { calendarOf, type PageContext } from '../context';

export type BackupActions = ReturnType<typeof backupActions>;

/** That everything is in this browser alone. */
export interface BackupReminder {
  /** The day on which everything was last saved; `null` for never. */
  readonly savedOn: LocalDay | null;
}

const dayIn = (value: unknown): LocalDay | null => (typeof value === 'string' ? value : null);

/** Reminding a person who uses no folder to save a copy. */
export const backupActions = (context: PageContext) => ({
  /** What to remind of today; `null` for nothing. That it was reminded today is noted. */
  async load(): Promise<BackupReminder | null> {
    const settings = await context.settings.read();
    if (!settings.backupReminds) return null;
    const calendar = calendarOf(settings);
    const today = localDay(context.now(), calendar);
    const [saved, reminded, folder, byHand] = await Promise.all([
      context.savedOn.get(),
      context.backupRemindedOn.get(),
      context.folder.inUse(),
      context.folder.status(),
    ]);
    if (folder) return null;
    // Where the browser gives no folders, the person saves the files for one by hand.
    const savedByHand = byHand.writtenAt === null ? null : localDay(byHand.writtenAt, calendar);
    const savedOn =
      [dayIn(saved), savedByHand]
        .filter((day) => day !== null)
        .sort()
        .at(-1) ?? null;
    const inputs = { today, savedOn, remindedOn: dayIn(reminded) };
    const isDue = isBackupDue({ ...inputs, entries: await countEntries(context.connection) });
    if (isDue && inputs.remindedOn !== today) await context.backupRemindedOn.set(today);
    return isDue ? { savedOn } : null;
  },
  /** Never reminds again. */
  stop: (): Promise<void> => context.settings.change(() => ({ backupReminds: false })),
});
