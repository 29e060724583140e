import { daysBetween, isWeekend, type LocalDay } from '../time/days';

/** Comparable days lie at most this many days apart (our judgement): within two weeks seasons and trends change little. */
const MOST_DAYS_APART = 14;

/**
 * The check-ins of comparable days lie at most this many clock hours apart. With two, moods that fall by 20 points from
 * morning to night would tell 12 to 13 of 100 people a link that is not there.
 */
const MOST_HOURS_APART = 1;

/** What decides whether two days can be compared. */
export interface DayCircumstances {
  readonly day: LocalDay;
  /** The clock hour of the check-in, counted from the day start: 0 to 23. */
  readonly hoursIntoDay: number;
}

/**
 * Pairs days that are alike except for what is to be compared: they lie close together, were rated at about the same
 * hour, and both are weekdays or both weekend days. Each day is in one pair at most, with the next free day that fits.
 *
 * Moods and scrolling both change with the hour, the weekday and the season. Within such a pair these causes are about
 * the same, so they can't be taken for a link between the two. Epidemiology compares a person with themselves in this
 * way (the case-crossover design: Maclure 1991, Am J Epidemiol 133:144).
 * @param days each day once, first day first
 */
export function pairComparableDays<T extends DayCircumstances>(days: readonly T[]): [T, T][] {
  // Each date is read once: a day is compared with many others.
  const candidates = days.map((rated) => ({
    rated,
    number: daysBetween('2026-01-01', rated.day),
    isOnWeekend: isWeekend(rated.day),
  }));
  const paired = new Set<T>();
  const pairs: [T, T][] = [];
  for (const [index, first] of candidates.entries()) {
    if (paired.has(first.rated)) continue;
    for (const second of candidates.slice(index + 1)) {
      if (second.number - first.number > MOST_DAYS_APART) break;
      const isComparable =
        Math.abs(first.rated.hoursIntoDay - second.rated.hoursIntoDay) <= MOST_HOURS_APART &&
        first.isOnWeekend === second.isOnWeekend;
      if (paired.has(second.rated) || !isComparable) continue;
      paired.add(second.rated);
      pairs.push([first.rated, second.rated]);
      break;
    }
  }
  return pairs;
}
