import { type AimEntry, type AimWords, aimLine } from '../../domain/journal/aim';
import { localNow, type PageContext } from '../context';

export type AimActions = ReturnType<typeof aimActions>;

/** What a person can do before they go to a site; each action rejects when it could not be stored. */
export const aimActions = (context: PageContext) => ({
  /** Stores what they go there for, which must not be too long. A card asks about it once. */
  async keep(words: AimWords): Promise<void> {
    const written = await localNow(context);
    const entry = { ...written, practice: 'aim' as const, moment: null, followUp: null };
    await context.practiceEntries.save({ ...entry, ...aimLine(words) }, written.at);
  },
  /** Erases it, so that no card asks. */
  async takeBack({ id }: Pick<AimEntry, 'id'>): Promise<void> {
    await context.practiceEntries.delete(id);
  },
});
