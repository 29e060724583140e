import { questionOf, type Reflection } from '../journal/check-in';
import { daysOf, type IsoWeek, type LocalDay } from '../time/days';
import { type DayRows, type WrittenDay, writtenDays } from './journal-days';

/** What is written down about a week. */
export interface WeekRows extends DayRows {
  readonly reflections: readonly Reflection[];
}

/** A week's words, ready to be shown. */
export interface WeekSummary {
  readonly week: IsoWeek;
  /** The days on which something was written. */
  readonly written: readonly WrittenDay[];
  /** The number of the week's question. */
  readonly question: number;
  /** The answers kept in the week, to its own question or to others. */
  readonly reflections: readonly Reflection[];
}

/** Sums up a week; rows of other weeks are left out. */
export function summariseWeek(week: IsoWeek, rows: WeekRows): WeekSummary {
  const days = daysOf(week);
  return {
    week,
    written: writtenDays(days, rows),
    question: questionOf(days[0] as LocalDay),
    reflections: rows.reflections.filter((entry) => entry.week === week).sort((a, b) => a.at - b.at),
  };
}
