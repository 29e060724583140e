import { type ComparisonEffect, caughtAt } from '../../domain/journal/caught-comparison';
import { addressInFront } from '../../platform/tabs';
import { placeAt } from '../../sites/place-at';
import { localNow, type PageContext } from '../context';
import { untilErased } from './until-erased';

export type ComparisonActions = ReturnType<typeof comparisonActions>;

/** What a person can do about comparisons they catch; each action rejects when it could not be stored. */
export const comparisonActions = (context: PageContext) => ({
  /** Stores that they just compared themselves, with the site in front, if it is a chosen one. */
  async catchNow(): Promise<void> {
    const [written, { sites }, address] = await Promise.all([
      localNow(context),
      context.settings.read(),
      // Where they compared is worth less than that they noticed.
      addressInFront().catch(() => undefined),
    ]);
    const comparison = caughtAt(written, placeAt(address, sites));
    await context.comparisonFailure.track(() => context.caughtComparisons.catch(comparison));
  },
  /** Stores how one left them; `null` when they take that back. */
  async tell(id: string, effect: ComparisonEffect | null): Promise<void> {
    await context.caughtComparisons.change(id, { effect }, context.now());
  },
  /** @returns puts it back, until everything is erased */
  async erase(id: string): Promise<() => Promise<void>> {
    const undoable = await untilErased(context);
    const before = await context.caughtComparisons.delete(id);
    return undoable(async () => before && context.caughtComparisons.save(before, before.createdAt));
  },
});
