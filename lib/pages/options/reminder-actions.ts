import type { Reminder } from '../../domain/reminder';
import { askToNotify, dropNotifying } from '../../platform/notifications';
import type { PageContext } from '../context';

/** What a person can do about the weekly reminder; each rejects when it could not be stored. */
export const reminderActions = (parts: PageContext) => ({
  onReminder: (reminder: Reminder | null) => parts.settings.change(() => ({ reminder })),
  /** Asks the browser, so it begins within the click. */
  onNotify: async (notifies: boolean): Promise<'on' | 'off' | 'declined'> => {
    if (notifies && !(await askToNotify())) return 'declined';
    await parts.settings.change(() => ({ reminderNotifies: notifies }));
    if (!notifies) await dropNotifying();
    return notifies ? 'on' : 'off';
  },
});
