import { CADENCE_LOOKS_BACK, isCheckInDue } from '../../domain/journal/cadence';
import { type CheckInDraft, promptsOf } from '../../domain/journal/check-in';
import { isEmptyCheckIn } from '../../domain/journal/check-in-draft';
import { isDraftCurrent, type SavedDraft } from '../../domain/journal/draft';
import type { Settings } from '../../domain/settings';
import { dayAfter, type LocalDay, localDay } from '../../domain/time/days';
import { logLine } from '../../platform/log';
import { calendarOf, type PageContext } from '../context';
import type { CheckInStatus } from './popup-content';

/** Reads where check-ins stand on the person's present day. */
export async function loadCheckInStatus(
  parts: PageContext,
  settings: Settings,
  today: LocalDay,
  now: number,
): Promise<CheckInStatus> {
  const [checkIns, held] = await Promise.all([
    parts.journal.checkInsBetween(dayAfter(today, 1 - CADENCE_LOOKS_BACK), today),
    parts.checkInDrafts.read(),
  ]);
  const days = checkIns.map(({ day }) => day).sort();
  const endings = [
    ...checkIns.map(({ at }) => at),
    ...(settings.erasedAt === null ? [] : [settings.erasedAt]),
  ];
  return {
    isDue: isCheckInDue(settings.checkInEvery, days, today),
    lastOn: days.at(-1) ?? null,
    doneToday: days.filter((day) => day === today).length,
    held: held && (await waitingDraft(parts, held, endings, now)),
    prompts: promptsOf(today),
  };
}

/** A draft that may come back; any other is let go. */
async function waitingDraft(
  parts: PageContext,
  held: SavedDraft<CheckInDraft>,
  endings: readonly number[],
  now: number,
): Promise<CheckInDraft | null> {
  if (isDraftCurrent(held, endings, now)) return held.draft;
  await dropDraft(parts);
  return null;
}

/** Keeps a check-in under the person's present day, and with it ends its draft. */
export async function keepCheckIn(parts: PageContext, draft: CheckInDraft, now: number): Promise<void> {
  const calendar = calendarOf(await parts.settings.read());
  await parts.journal.keepCheckIn(draft, localDay(now, calendar), now);
  await dropDraft(parts);
}

/** Puts a check-in aside that is being written; one with nothing in it is let go. */
export const saveCheckInDraft = (parts: PageContext, draft: CheckInDraft, now: number): Promise<void> =>
  isEmptyCheckIn(draft) ? parts.checkInDrafts.drop() : parts.checkInDrafts.hold({ draft, at: now });

/** One that can't be dropped stays, and is told by its time to be over. */
const dropDraft = (parts: PageContext): Promise<void> =>
  parts.checkInDrafts.drop().catch((error) => logLine(`a draft could not be dropped: ${error}`));
