import type { PageContext } from '../context';
import { untilErased } from '../shared/until-erased';

export type AnswerActions = ReturnType<typeof answerActions>;

/** What a person can do with an answer to a weekly question in the log; it rejects when it could not be stored. */
export const answerActions = (context: PageContext) => ({
  /** @returns puts it back, until everything is erased */
  async erase(id: string): Promise<() => Promise<void>> {
    const undoable = await untilErased(context);
    const before = await context.reflections.delete(id);
    return undoable(async () => before && context.reflections.restore(before));
  },
});
