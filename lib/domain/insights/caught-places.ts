import {
  type CaughtComparison,
  COMPARISON_EFFECTS,
  type ComparisonEffect,
  type ComparisonPlace,
} from '../journal/caught-comparison';
import { minuteOfDay } from '../time/days';

/** The parts of a day, and the clock hour at which each begins; the last one goes on after midnight (our judgement). */
const PARTS_OF_DAY = [
  ['morning', 5],
  ['afternoon', 12],
  ['evening', 17],
  ['night', 22],
] as const;

type PartOfDay = (typeof PARTS_OF_DAY)[number][0];

/** The comparisons that were caught at one place. */
export interface CaughtPlace extends ComparisonPlace {
  readonly count: number;
  /** The part of the day in which more than half of them were caught; `null` when there is none. */
  readonly mostly: PartOfDay | null;
  /** How many left the person in each way; those of which they did not say are in none. */
  readonly effects: Readonly<Record<ComparisonEffect, number>>;
}

/** Comparisons summed up by place: those that were caught most often first, else in the order of their first. */
export function caughtPlaces(comparisons: readonly CaughtComparison[]): CaughtPlace[] {
  const places = new Map<string, CaughtComparison[]>();
  for (const one of comparisons) {
    const key = `${one.site} ${one.surface}`;
    const place = places.get(key);
    if (place) place.push(one);
    else places.set(key, [one]);
  }
  return [...places.values()].map(summarise).sort((a, b) => b.count - a.count);
}

function summarise(all: readonly CaughtComparison[]): CaughtPlace {
  const [{ site, surface }] = all as [CaughtComparison];
  const parts = all.map(partOfDay);
  const mostly = PARTS_OF_DAY.find(
    ([part]) => parts.filter((one) => one === part).length * 2 > all.length,
  )?.[0];
  const effects = Object.fromEntries(
    COMPARISON_EFFECTS.map((effect) => [effect, all.filter((one) => one.effect === effect).length]),
  ) as CaughtPlace['effects'];
  return { site, surface, count: all.length, mostly: mostly ?? null, effects };
}

/** By the clock of the place where the person was. */
function partOfDay({ at, timeZone }: CaughtComparison): PartOfDay {
  const hour = minuteOfDay(at, timeZone) / 60;
  return PARTS_OF_DAY.findLast(([, from]) => hour >= from)?.[0] ?? 'night';
}
