import type { CheckIn } from '../journal/check-in';
import type { GratitudeEntry } from '../journal/gratitude';
import type { Plan } from '../journal/plan';
import type { PracticeEntry } from '../journal/practice';
import { questionForWeek, type Reflection } from '../journal/weekly-question';
import { daysOf, type IsoWeek, type LocalDay } from '../time/days';
import { containsDay, daysIn, type Period } from '../time/period';

/** Journal rows that belong to a day. */
export interface DailyJournalRows {
  readonly checkIns: readonly CheckIn[];
  readonly gratitude: readonly GratitudeEntry[];
  readonly practices: readonly PracticeEntry[];
}

/** Journal rows that belong to a day or a week. */
export interface JournalRows extends DailyJournalRows {
  readonly reflections: readonly Reflection[];
  readonly plans: readonly Plan[];
}

/** Says which of the words of a day are quoted elsewhere on the page. */
export interface QuotedWords {
  /** When they were written, wall-clock ms. */
  readonly at: number;
  readonly text: string;
}

/**
 * What was written on one day, in the order it was written. Intents ("what did you come for?") and aims are left out: they are
 * shown beside what happened.
 */
export interface JournalDay extends DailyJournalRows {
  readonly day: LocalDay;
  /** Words of this day that the page leads with; absent on other days. */
  readonly quoted?: readonly QuotedWords[];
}

/** The journal of a week. */
export interface JournalWeek {
  readonly week: IsoWeek;
  /** The days on which anything was written. */
  readonly days: readonly JournalDay[];
  /** The number of the week's question. */
  readonly question: number;
  /** Whether nudges were shown in the week, and enough of them before, that the person can be asked about them. */
  readonly asksAboutNudges: boolean;
  /** The answers written in the week, to its own question or to others, oldest first. */
  readonly reflections: readonly Reflection[];
}

/** The journal of a month. */
export interface JournalMonth {
  readonly month: Period;
  /** The days on which anything was written. */
  readonly days: readonly JournalDay[];
  /**
   * The answers of its weeks and the plans made for them, oldest first; a week belongs to the month of its Thursday.
   */
  readonly reflections: readonly Reflection[];
  readonly plans: readonly Plan[];
}

/** Those of the given days on which anything was written; rows of other days are ignored. */
export function journalDays(days: readonly LocalDay[], rows: DailyJournalRows): JournalDay[] {
  const checkIns = groupByDay(rows.checkIns);
  const gratitude = groupByDay(rows.gratitude);
  const practices = groupByDay(
    rows.practices.filter(({ practice }) => practice !== 'intent' && practice !== 'aim'),
  );
  return days.flatMap((day): JournalDay[] => {
    const journal = {
      day,
      checkIns: (checkIns.get(day) ?? []).sort((a, b) => a.at - b.at),
      gratitude: (gratitude.get(day) ?? []).sort((a, b) => a.at - b.at || a.place - b.place),
      practices: (practices.get(day) ?? []).sort((a, b) => a.at - b.at),
    };
    const count = journal.checkIns.length + journal.gratitude.length + journal.practices.length;
    return count === 0 ? [] : [journal];
  });
}

/** The journal of a week; rows of other weeks are ignored. */
export function journalWeek(
  week: IsoWeek,
  rows: Omit<JournalRows, 'plans'>,
  asksAboutNudges: boolean,
): JournalWeek {
  const days = daysOf(week);
  return {
    week,
    days: journalDays(days, rows),
    question: questionForWeek(days[0] as LocalDay, asksAboutNudges),
    asksAboutNudges,
    reflections: rows.reflections.filter((entry) => entry.week === week).sort((a, b) => a.at - b.at),
  };
}

/** Those of the given months in which anything was written. */
export function journalMonths(months: readonly Period[], rows: JournalRows): JournalMonth[] {
  return months
    .map((month) => {
      const isOfMonth = ({ week }: Reflection | Plan) => containsDay(month, daysOf(week)[3] ?? '');
      return {
        month,
        days: journalDays(daysIn(month), rows),
        reflections: rows.reflections.filter(isOfMonth).sort((a, b) => a.at - b.at),
        plans: rows.plans.filter(isOfMonth).sort((a, b) => a.at - b.at),
      };
    })
    .filter(({ days, reflections, plans }) => days.length + reflections.length + plans.length > 0);
}

function groupByDay<Row extends { readonly day: LocalDay }>(rows: readonly Row[]): Map<LocalDay, Row[]> {
  const groups = new Map<LocalDay, Row[]>();
  for (const row of rows) {
    const group = groups.get(row.day);
    if (group) group.push(row);
    else groups.set(row.day, [row]);
  }
  return groups;
}
