import { decideReminder, nextReminder, type ReminderState } from '../domain/reminder';
import type { Alarm } from '../platform/alarms';
import type { exclusively } from '../platform/lock';
import type { StoredValue } from '../platform/stored-value';
import type { SettingsStore } from '../storage/settings/settings-store';

/** What reminders work with. */
export interface ReminderDependencies {
  readonly settings: Pick<SettingsStore, 'read'>;
  /** What was reminded of; written here alone. */
  readonly reminded: StoredValue;
  /** When the person last opened their week (wall-clock ms); written by that page alone. */
  readonly weekSeenAt: StoredValue;
  readonly alarm: Alarm;
  /** Shows or takes away the mark on the extension's button. */
  readonly mark: (waits: boolean) => Promise<void>;
  /** Shows a notification, where the browser allows one. */
  readonly notify: () => Promise<void>;
  readonly exclusively: typeof exclusively;
  /** Wall-clock ms. */
  readonly now: () => number;
  readonly timeZone: () => string;
}

const remindedRead = (stored: unknown): ReminderState | undefined =>
  typeof (stored as ReminderState | undefined)?.doneThrough === 'string'
    ? (stored as ReminderState)
    : undefined;

const instantRead = (stored: unknown): number => (typeof stored === 'number' ? stored : 0);

/** Reminds the person, once a week at the time they chose, that their week is there to look back on. */
export class Reminders {
  constructor(private readonly parts: ReminderDependencies) {}

  /**
   * Brings alarm, mark and memory in line with the settings, the clock and what the person has seen; reminds when
   * that is due. Nothing changes where all is in line already: it is called at every wake of the background.
   */
  reconcile(): Promise<void> {
    // Of two wake-ups at once, the second finds the reminder given.
    return this.parts.exclusively('reminder', () => this.#reconcile());
  }

  async #reconcile(): Promise<void> {
    const { settings, reminded, weekSeenAt, alarm, mark, notify } = this.parts;
    const { reminder, reminderNotifies } = await settings.read();
    const stored = remindedRead(await reminded.get());
    if (!reminder) {
      if (stored) await reminded.remove();
      await Promise.all([alarm.clear(), mark(false)]);
      return;
    }
    const [now, timeZone] = [this.parts.now(), this.parts.timeZone()];
    const seenAt = instantRead(await weekSeenAt.get());
    const { isDue, after } = decideReminder(stored, { reminder, seenAt, now, timeZone });
    if (JSON.stringify(after) !== JSON.stringify(stored)) await reminded.set(after);
    const next = nextReminder(now, reminder, timeZone).at;
    if ((await alarm.at()) !== next) await alarm.set(next);
    await mark(after.waitingSince !== null);
    if (isDue && reminderNotifies) await notify();
  }
}
