import { CADENCE_LOOKBACK_DAYS, isCheckInDue } from '../../domain/journal/cadence';
import type { CheckInDraft } from '../../domain/journal/check-in';
import { isDraftCurrent } from '../../domain/journal/draft';
import { promptsForDay } from '../../domain/journal/gratitude';
import type { GladLine } from '../../domain/journal/jar-draw';
import type { Settings } from '../../domain/settings';
import { dayAfter, type LocalDay } from '../../domain/time/days';
import { logLine } from '../../platform/log';
import type { PageContext } from '../context';
import { dropCheckInDraft } from './check-in-actions';

/** Whether a check-in is due, and what there is of it. */
export interface CheckInStatus {
  readonly isDue: boolean;
  /** A glad line of an earlier day, to be reread while no check-in is due; `null` for none. */
  readonly fromJar: GladLine | null;
  /** A check-in that was begun and not kept, `null` for none. */
  readonly draft: CheckInDraft | null;
  /** The numbers of the gratitude prompts offered today. */
  readonly prompts: readonly number[];
}

/**
 * Reads the check-ins of the week and the draft. A draft that is out of date is deleted. Before anything was measured no
 * check-in is due: there is nothing to look back on.
 */
export async function loadCheckIn(
  context: PageContext,
  settings: Settings,
  today: LocalDay,
  now: number,
): Promise<CheckInStatus> {
  const [checkIns, saved, firstDay, drawn, yearAgo] = await Promise.all([
    context.checkIns.between(dayAfter(today, 1 - CADENCE_LOOKBACK_DAYS), today),
    context.checkInDrafts.read(),
    context.ledger.firstDay(),
    context.gratitude.drawEarlier(today, null, context.chance),
    yearAgoOnceADay(context, today),
  ]);
  const days = checkIns.map(({ day }) => day);
  const endings = [
    ...checkIns.map(({ at }) => at),
    ...(settings.erasedAt === null ? [] : [settings.erasedAt]),
  ];
  const isCurrent = saved !== null && isDraftCurrent(saved, endings, now);
  if (saved && !isCurrent) await dropCheckInDraft(context);
  const isDue =
    firstDay !== undefined && settings.sites.length > 0 && isCheckInDue(settings.checkInEvery, days, today);
  // While a check-in is asked for, the jar is not shown.
  // Nobody waits for this, and a popup opens without it: at worst the same line comes twice.
  if (yearAgo && !isDue) {
    void context.yearAgoShownOn
      .set(today)
      .catch((error) => logLine(`what was shown of a year ago could not be noted: ${String(error)}`));
  }
  return {
    isDue,
    fromJar: yearAgo ?? drawn,
    draft: isCurrent ? saved.draft : null,
    prompts: promptsForDay(today),
  };
}

/** What the person was glad of on this day a year ago, unless it was shown today. */
async function yearAgoOnceADay(context: PageContext, today: LocalDay): Promise<GladLine | null> {
  return (await context.yearAgoShownOn.get()) === today ? null : context.gratitude.aYearAgo(today);
}
