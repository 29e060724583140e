import { isSupportDue, isSupportResting, SUPPORT_LOOKS_BACK } from '../../domain/journal/support';
import type { Settings } from '../../domain/settings';
import { dayAfter, type LocalDay, localDay } from '../../domain/time/days';
import { calendarOf, type PageContext } from '../context';

/** Whether the support card is due on a day; check-ins are read only where that depends on them. */
export async function supportDueAt(
  parts: PageContext,
  settings: Settings,
  today: LocalDay,
): Promise<boolean> {
  const { supportShownOn } = settings;
  if (supportShownOn !== null && isSupportResting(supportShownOn, today)) return false;
  const first = dayAfter(today, 1 - SUPPORT_LOOKS_BACK);
  return isSupportDue(settings, await parts.journal.checkInsBetween(first, today), today);
}

/** Remembers that the support card was shown: it comes at most once in fourteen days. */
export const noteSupportShown = (parts: PageContext, now: number): Promise<void> =>
  parts.settings.change((settings) => ({ supportShownOn: localDay(now, calendarOf(settings)) }));
