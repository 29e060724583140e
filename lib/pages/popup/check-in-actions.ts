import type { CheckInDraft } from '../../domain/journal/check-in';
import { hasAnswer, isEmptyCheckIn } from '../../domain/journal/check-in';
import type { GladLine } from '../../domain/journal/jar-draw';
import { localDay } from '../../domain/time/days';
import { logLine } from '../../platform/log';
import { calendarOf, localNow, type PageContext } from '../context';

export type CheckInActions = ReturnType<typeof checkInActions>;

/** What a person can do with a check-in; each action rejects when it could not be stored. */
export const checkInActions = (context: PageContext) => ({
  /** Saves a check-in that is being written, in place of the draft before; an empty one deletes the draft. */
  saveDraft: (draft: CheckInDraft): Promise<void> =>
    isEmptyCheckIn(draft)
      ? context.checkInDrafts.delete()
      : context.checkInDrafts.save({ draft, at: context.now() }),
  /**
   * Stores a check-in under the current local day and deletes its draft.
   * @param isAsked whether the form asked for a check-in; if not, a glad line alone is stored without one
   */
  async keep(draft: CheckInDraft, isAsked: boolean): Promise<void> {
    const written = await localNow(context);
    if (isAsked || hasAnswer(draft)) await context.checkIns.save(draft, written);
    else await context.gratitude.saveAlone(draft, written);
    await dropCheckInDraft(context);
  },
  /** Draws an earlier glad line from the jar, and not the one shown before while there are others. */
  async drawFromJar(before: GladLine | null): Promise<GladLine | null> {
    const today = localDay(context.now(), calendarOf(await context.settings.read()));
    return context.gratitude.drawEarlier(today, before, context.chance);
  },
});

/**
 * Deletes the draft. A failure is only logged: a draft that stays is out of date by its time once a check-in was kept. After a
 * glad line alone it is offered once more.
 */
export const dropCheckInDraft = (context: PageContext): Promise<void> =>
  context.checkInDrafts.delete().catch((error) => logLine(`a draft could not be deleted: ${error}`));
