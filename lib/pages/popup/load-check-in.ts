import { CADENCE_LOOKBACK_DAYS, isCheckInDue } from '../../domain/journal/cadence';
import type { CheckInDraft } from '../../domain/journal/check-in';
import { isDraftCurrent } from '../../domain/journal/draft';
import { promptsForDay } from '../../domain/journal/gratitude';
import type { Settings } from '../../domain/settings';
import { dayAfter, type LocalDay } from '../../domain/time/days';
import type { PageContext } from '../context';
import { dropCheckInDraft } from './check-in-actions';

/** Whether a check-in is due, and what there is of it. */
export interface CheckInStatus {
  readonly isDue: boolean;
  /** The local day of the last check-in within the week, `null` for none. */
  readonly lastOn: LocalDay | null;
  readonly doneToday: number;
  /** A check-in that was begun and not kept, `null` for none. */
  readonly draft: CheckInDraft | null;
  /** The numbers of the gratitude prompts offered today. */
  readonly prompts: readonly number[];
}

/** Reads the check-ins of the week and the draft. A draft that is out of date is deleted. */
export async function loadCheckIn(
  context: PageContext,
  settings: Settings,
  today: LocalDay,
  now: number,
): Promise<CheckInStatus> {
  const [checkIns, saved] = await Promise.all([
    context.checkIns.between(dayAfter(today, 1 - CADENCE_LOOKBACK_DAYS), today),
    context.checkInDrafts.read(),
  ]);
  const days = checkIns.map(({ day }) => day).sort();
  const endings = [
    ...checkIns.map(({ at }) => at),
    ...(settings.erasedAt === null ? [] : [settings.erasedAt]),
  ];
  const isCurrent = saved !== null && isDraftCurrent(saved, endings, now);
  if (saved && !isCurrent) await dropCheckInDraft(context);
  return {
    isDue: isCheckInDue(settings.checkInEvery, days, today),
    lastOn: days.at(-1) ?? null,
    doneToday: days.filter((day) => day === today).length,
    draft: isCurrent ? saved.draft : null,
    prompts: promptsForDay(today),
  };
}
