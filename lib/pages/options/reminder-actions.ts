import type { Reminder } from '../../domain/reminder';
import { askToNotify, dropNotifying } from '../../platform/notifications';
import type { PageContext } from '../context';

export type ReminderActions = ReturnType<typeof reminderActions>;

/** What a person can change about the weekly reminder; each action rejects when it could not be stored. */
export const reminderActions = (context: PageContext) => ({
  /** @param reminder `null` turns it off */
  setReminder: (reminder: Reminder | null): Promise<void> => context.settings.change(() => ({ reminder })),
  /**
   * Turns notifications on or off. The browser asks for permission only within a click, so this must be called at once
   * in one.
   */
  async setNotifying(isNotifying: boolean): Promise<'on' | 'off' | 'declined'> {
    if (isNotifying && !(await askToNotify())) return 'declined';
    await context.settings.change(() => ({ reminderNotifies: isNotifying }));
    if (!isNotifying) await dropNotifying();
    return isNotifying ? 'on' : 'off';
  },
});
