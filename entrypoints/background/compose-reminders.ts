import { Reminders } from '../../lib/background/reminders';
import { t } from '../../lib/i18n/translate';
import { alarm } from '../../lib/platform/alarms';
import { markButton } from '../../lib/platform/badge';
import { now, timeZone } from '../../lib/platform/clock';
import { exclusivelyWithin } from '../../lib/platform/lock';
import { notify } from '../../lib/platform/notifications';
import { type StoredValue, storedValue } from '../../lib/platform/stored-value';
import type { Stores } from './compose-stores';
import { PATIENCE } from './patience';

/** The name of the weekly reminder's alarm and notification. */
export const WEEKLY_REMINDER = 'weeklyReminder';

/** Puts together what reminds of the week. */
export function composeReminders(
  { settings }: Stores,
  weekSeenAt: StoredValue,
  speak: () => Promise<void>,
): Reminders {
  return new Reminders({
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
}
