import { questionOf, type Reflection } from '../journal/check-in';
import { daysOf, type IsoWeek, type LocalDay } from '../time/days';
import { type JournalDay, type JournalDayRows, journalDays } from './journal-days';

/** What is written down about a week. */
export interface WeekJournalRows extends JournalDayRows {
  readonly reflections: readonly Reflection[];
}

/** A week's words, ready to be shown. */
export interface WeekJournal {
  readonly week: IsoWeek;
  /** The days on which something was written. */
  readonly written: readonly JournalDay[];
  /** The number of the week's question. */
  readonly question: number;
  /** The answers kept in the week, to its own question or to others. */
  readonly reflections: readonly Reflection[];
}

/** Sums up a week; rows of other weeks are left out. */
export function weekJournalOf(week: IsoWeek, rows: WeekJournalRows): WeekJournal {
  const days = daysOf(week);
  return {
    week,
    written: journalDays(days, rows),
    question: questionOf(days[0] as LocalDay),
    reflections: rows.reflections.filter((entry) => entry.week === week).sort((a, b) => a.at - b.at),
  };
}
