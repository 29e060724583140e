import { type AimEntry, latestAim } from '../domain/journal/aim';
import { dayAfter, type LocalDay } from '../domain/time/days';
import type { PracticeEntryRepository } from '../storage/journal/practice-entry-repository';

/**
 * What the person said last that they go to a site for, on a day or the day before: a visit may last past the day's end.
 * Whether a card asks about it is decided with the nudge.
 * @param now wall-clock ms
 */
export const aimForCards = async (
  entries: Pick<PracticeEntryRepository, 'since'>,
  day: LocalDay,
  now: number,
): Promise<AimEntry | undefined> => latestAim(await entries.since(dayAfter(day, -1)), now);
