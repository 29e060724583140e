import { type CheckIn, COMPARISONS, type Comparison } from '../journal/check-in';
import { type Calendar, type DayRange, dayAfter, type LocalDay, startOfDay } from '../time/days';

/** A check-in with a mood, where it lies on the line of days. */
export interface MoodPoint {
  readonly at: number;
  readonly day: LocalDay;
  readonly mood: number;
  /** The number of its column, and how far into it: 2.5 is the middle of the third. */
  readonly place: number;
}

/** What the check-ins of one column come to. */
export interface MoodColumn extends DayRange {
  readonly checkIns: number;
  /** The mean of its moods, 0 to 100; `null` when none was given. */
  readonly mood: number | null;
  readonly comparisons: Readonly<Record<Comparison, number>>;
}

/** Mood and comparison over some days. */
export interface MoodSeries {
  readonly points: readonly MoodPoint[];
  readonly columns: readonly MoodColumn[];
  readonly checkIns: number;
  /** Over all columns. */
  readonly comparisons: Readonly<Record<Comparison, number>>;
}

const countComparisons = (checkIns: readonly CheckIn[]): Record<Comparison, number> =>
  Object.fromEntries(
    COMPARISONS.map((name) => [name, checkIns.filter(({ comparison }) => comparison === name).length]),
  ) as Record<Comparison, number>;

/** Tells how far into a stretch instants lie, from 0 to just under 1, on days as long as they really are. */
function sharesOf({ first, last }: DayRange, calendar: Calendar): (at: number) => number {
  const start = startOfDay(first, calendar);
  const length = startOfDay(dayAfter(last, 1), calendar) - start;
  // Written in another time zone, it may lie beside its own day: it stays with that day.
  return (at) => Math.min(0.999, Math.max(0, (at - start) / length));
}

/** Lays check-ins out on columns of days; those of other days are left out. */
export function moodSeriesOf(
  stretches: readonly DayRange[],
  checkIns: readonly CheckIn[],
  calendar: Calendar,
): MoodSeries {
  const inOrder = [...checkIns].sort((a, b) => a.at - b.at);
  const points: MoodPoint[] = [];
  const columns = stretches.map((stretch, index): MoodColumn => {
    const own = inOrder.filter(({ day }) => stretch.first <= day && day <= stretch.last);
    if (own.length === 0) return { ...stretch, checkIns: 0, mood: null, comparisons: countComparisons([]) };
    const shareOf = sharesOf(stretch, calendar);
    const moods = own.flatMap(({ at, day, mood }) => {
      if (mood === null) return [];
      points.push({ at, day, mood, place: index + shareOf(at) });
      return [mood];
    });
    return {
      ...stretch,
      checkIns: own.length,
      mood: moods.length === 0 ? null : moods.reduce((sum, mood) => sum + mood, 0) / moods.length,
      comparisons: countComparisons(own),
    };
  });
  const comparisons = Object.fromEntries(
    COMPARISONS.map((name) => [name, columns.reduce((sum, column) => sum + column.comparisons[name], 0)]),
  ) as Record<Comparison, number>;
  return {
    points,
    columns,
    checkIns: columns.reduce((sum, column) => sum + column.checkIns, 0),
    comparisons,
  };
}
