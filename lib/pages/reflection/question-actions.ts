import type { IsoWeek } from '../../domain/time/days';
import type { PageContext } from '../context';

/**
 * Stores the answer to a question of a week, in place of one that was stored before.
 * @throws when it could not be stored
 */
export const keepAnswer = (
  { reflections, now }: PageContext,
  week: IsoWeek,
  question: number,
  answer: string,
): Promise<void> => reflections.save(week, question, answer, now());
