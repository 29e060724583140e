import { dayAfter, daysBetween, type LocalDay } from '../time/days';
import type { GratitudeEntry } from './gratitude';

/** A line from the jar: something that the person was glad of on an earlier day. */
export interface GladLine extends Pick<GratitudeEntry, 'day' | 'text'> {
  readonly id: string;
}

/** The same day a year ago; that of February 29 is February 28. */
export const yearBefore = (today: LocalDay): LocalDay =>
  Temporal.PlainDate.from(today).subtract({ years: 1 }).toString();

/**
 * Draws a day, each with the same probability.
 * @param first a day that is earlier than `today`
 * @param chance yields numbers in [0, 1)
 * @returns a day from `first` to the one before `today`
 */
export const drawDay = (first: LocalDay, today: LocalDay, chance: () => number): LocalDay =>
  dayAfter(first, Math.floor(chance() * daysBetween(first, today)));

/**
 * Draws a line. All are drawn with the same probability, but for the one shown before, which comes back only when it is
 * the only one.
 * @param ids the ids of all lines
 * @param before the id of the line shown before, `null` for none
 * @param chance yields numbers in [0, 1)
 * @returns `undefined` for an empty jar
 */
export function drawFromJar(
  ids: readonly string[],
  before: string | null,
  chance: () => number,
): string | undefined {
  const others = ids.filter((id) => id !== before);
  const drawn = others.length > 0 ? others : ids;
  return drawn[Math.floor(chance() * drawn.length)];
}
