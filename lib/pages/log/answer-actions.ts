import type { PageContext } from '../context';

export type AnswerActions = ReturnType<typeof answerActions>;

/** What a person can do with an answer to a weekly question in the log; it rejects when it could not be stored. */
export const answerActions = ({ reflections }: PageContext) => ({
  /** @returns puts it back */
  async erase(id: string): Promise<() => Promise<void>> {
    const before = await reflections.delete(id);
    return async () => before && reflections.restore(before);
  },
});
