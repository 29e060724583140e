import {
  type CheckInAnswers,
  type CheckInDraft,
  checkInFault,
  hasAnswer,
} from '../../domain/journal/check-in';
import { instantOn, type LocalDay } from '../../domain/time/days';
import { calendarOf, type PageContext } from '../context';
import { untilErased } from '../shared/until-erased';

export type CheckInCorrections = ReturnType<typeof checkInCorrections>;

/** Why a check-in can't be added to a day. */
export type AddedCheckInFault = NonNullable<ReturnType<typeof checkInFault>> | 'future';

/** Putting check-ins right afterwards; each action rejects when it could not be stored. */
export const checkInCorrections = (context: PageContext) => ({
  change: (id: string, answers: CheckInAnswers): Promise<void> =>
    context.checkIns.change(id, answers, context.now()),
  /** @returns puts it back, until everything is erased */
  async erase(id: string): Promise<() => Promise<void>> {
    const undoable = await untilErased(context);
    const before = await context.checkIns.delete(id);
    return undoable(async () => before && context.checkIns.restore(before));
  },
  /**
   * Stores a check-in under a day that may be over.
   * @param minute when it was, in minutes since midnight on the clock
   * @returns why it was not stored; `null` when it was
   */
  async add(day: LocalDay, minute: number, draft: CheckInDraft): Promise<AddedCheckInFault | null> {
    const lived = instantOn(day, minute, calendarOf(await context.settings.read()));
    const fault = lived.at > context.now() ? 'future' : checkInFault(draft);
    if (fault !== null) return fault;
    if (hasAnswer(draft)) await context.checkIns.save(draft, lived);
    else await context.gratitude.saveAlone(draft, lived);
    return null;
  },
});
