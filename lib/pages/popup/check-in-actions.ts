import type { CheckInDraft } from '../../domain/journal/check-in';
import { isEmptyCheckIn } from '../../domain/journal/check-in';
import { logLine } from '../../platform/log';
import { localNow, type PageContext } from '../context';

export type CheckInActions = ReturnType<typeof checkInActions>;

/** What a person can do with a check-in; each action rejects when it could not be stored. */
export const checkInActions = (context: PageContext) => ({
  /** Saves a check-in that is being written, in place of the draft before; an empty one deletes the draft. */
  saveDraft: (draft: CheckInDraft): Promise<void> =>
    isEmptyCheckIn(draft)
      ? context.checkInDrafts.delete()
      : context.checkInDrafts.save({ draft, at: context.now() }),
  /** Stores a check-in under the current local day and deletes its draft. */
  async keep(draft: CheckInDraft): Promise<void> {
    await context.checkIns.save(draft, await localNow(context));
    await dropCheckInDraft(context);
  },
});

/** Deletes the draft. A failure is only logged: a draft that stays is recognised by its time as out of date. */
export const dropCheckInDraft = (context: PageContext): Promise<void> =>
  context.checkInDrafts.delete().catch((error) => logLine(`a draft could not be deleted: ${error}`));
