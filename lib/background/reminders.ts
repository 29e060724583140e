import { decideReminder, nextReminder, type ReminderState } from '../domain/reminder';
import type { Alarm } from '../platform/alarms';
import type { exclusively } from '../platform/lock';
import type { StoredValue } from '../platform/stored-value';
import type { SettingsStore } from '../storage/settings/settings-store';

export interface ReminderDependencies {
  readonly settings: Pick<SettingsStore, 'read'>;
  /** The state of the reminder. Only this class writes it. */
  readonly reminded: StoredValue;
  /** When the person last opened their week (wall-clock ms). Only that page writes it. */
  readonly weekSeenAt: StoredValue;
  readonly alarm: Alarm;
  /** Shows or removes the mark on the extension's button. */
  readonly mark: (isMarked: boolean) => Promise<void>;
  /** Shows a notification, where the browser allows one. */
  readonly notify: () => Promise<void>;
  readonly exclusively: typeof exclusively;
  /** Wall-clock ms. */
  readonly now: () => number;
  readonly timeZone: () => string;
}

const asReminderState = (stored: unknown): ReminderState | undefined =>
  typeof (stored as ReminderState | undefined)?.doneThrough === 'string'
    ? (stored as ReminderState)
    : undefined;

const asTime = (stored: unknown): number => (typeof stored === 'number' ? stored : 0);

/** Reminds the person once a week, at the time they chose, to look back on their week. */
export class Reminders {
  constructor(private readonly dependencies: ReminderDependencies) {}

  /**
   * Updates the alarm, the mark and the stored state to match the settings, the clock and what the person has seen, and
   * reminds when a reminder is due. It changes nothing where everything matches, because it is called at every start of
   * the background.
   */
  reconcile(): Promise<void> {
    // Under a lock, so that two calls at once do not remind twice.
    return this.dependencies.exclusively('reminder', () => this.#reconcile());
  }

  async #reconcile(): Promise<void> {
    const { settings, reminded, weekSeenAt, alarm, mark, notify } = this.dependencies;
    const { reminder, reminderNotifies } = await settings.read();
    const stored = asReminderState(await reminded.get());
    if (!reminder) {
      if (stored) await reminded.remove();
      await Promise.all([alarm.clear(), mark(false)]);
      return;
    }
    const [now, timeZone] = [this.dependencies.now(), this.dependencies.timeZone()];
    const seenAt = asTime(await weekSeenAt.get());
    const { isDue, after } = decideReminder(stored, { reminder, seenAt, now, timeZone });
    // What a newer version remembers besides stays.
    const kept = { ...stored, ...after };
    if (JSON.stringify(kept) !== JSON.stringify(stored)) await reminded.set(kept);
    const next = nextReminder(now, reminder, timeZone).at;
    if ((await alarm.at()) !== next) await alarm.set(next);
    await mark(after.waitingSince !== null);
    if (isDue && reminderNotifies) await notify();
  }
}
