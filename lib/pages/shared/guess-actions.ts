import type { Guess } from '../../domain/journal/guess';
import type { IsoWeek } from '../../domain/time/days';
import { localNow, type PageContext } from '../context';
import { untilErased } from './until-erased';

/** What a person guesses about a week. */
export type GuessedTime = Pick<Guess, 'minutes' | 'activeShare'>;

export type GuessActions = ReturnType<typeof guessActions>;

/** What a person can do about guessing; each action rejects when it could not be stored. */
export const guessActions = (context: PageContext) => ({
  /** Stores what they guess about a week. */
  async keep(week: IsoWeek, guessed: GuessedTime): Promise<void> {
    const made = await localNow(context);
    await context.guesses.save({ ...made, week, ...guessed }, made.at);
  },
  /** Whether a guess is offered before a finished week is shown. */
  setOffered: (guessFirst: boolean): Promise<void> => context.settings.change(() => ({ guessFirst })),
  /** @returns puts it back, until everything is erased */
  async erase(id: string): Promise<() => Promise<void>> {
    const undoable = await untilErased(context);
    const before = await context.guesses.delete(id);
    return undoable(async () => before && context.guesses.save(before, before.createdAt));
  },
});
