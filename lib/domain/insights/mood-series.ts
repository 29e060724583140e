import { type CheckIn, COMPARISONS, type Comparison } from '../journal/check-in';
import { type Calendar, type DayRange, dayAfter, type LocalDay, startOfDay } from '../time/days';

/** A check-in with a mood, at its position on the time axis. */
interface MoodPoint {
  readonly at: number;
  readonly day: LocalDay;
  readonly mood: number;
  /** In columns from the start of the axis: 2.5 is the middle of the third column. */
  readonly position: number;
}

/** The check-ins of one column, summed up. */
interface MoodColumn extends DayRange {
  readonly checkIns: number;
  /** The mean of its moods, 0 to 100; `null` when none was given. */
  readonly mood: number | null;
  readonly comparisons: Readonly<Record<Comparison, number>>;
}

/** Mood and comparison over time. */
export interface MoodSeries {
  readonly points: readonly MoodPoint[];
  readonly columns: readonly MoodColumn[];
  /** In all columns. */
  readonly checkIns: number;
  /** In all columns. */
  readonly comparisons: Readonly<Record<Comparison, number>>;
}

const countComparisons = (checkIns: readonly CheckIn[]): Record<Comparison, number> =>
  Object.fromEntries(
    COMPARISONS.map((name) => [name, checkIns.filter(({ comparison }) => comparison === name).length]),
  ) as Record<Comparison, number>;

/**
 * Gives a function from an instant to its position within some days, 0 to just under 1; days have their real length.
 */
function positionWithin({ first, last }: DayRange, calendar: Calendar): (at: number) => number {
  const start = startOfDay(first, calendar);
  const length = startOfDay(dayAfter(last, 1), calendar) - start;
  // A check-in written in another time zone may lie outside its own day. It is drawn at the edge of that day.
  return (at) => Math.min(0.999, Math.max(0, (at - start) / length));
}

/** Puts check-ins into columns of days; those of other days are ignored. */
export function moodSeriesOf(
  ranges: readonly DayRange[],
  checkIns: readonly CheckIn[],
  calendar: Calendar,
): MoodSeries {
  const inOrder = [...checkIns].sort((a, b) => a.at - b.at);
  const points: MoodPoint[] = [];
  const columns = ranges.map((range, index): MoodColumn => {
    const own = inOrder.filter(({ day }) => range.first <= day && day <= range.last);
    if (own.length === 0) return { ...range, checkIns: 0, mood: null, comparisons: countComparisons([]) };
    const positionOf = positionWithin(range, calendar);
    const moods = own.flatMap(({ at, day, mood }) => {
      if (mood === null) return [];
      points.push({ at, day, mood, position: index + positionOf(at) });
      return [mood];
    });
    return {
      ...range,
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
