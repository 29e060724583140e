import type { CheckIn, GratitudeEntry, Reflection } from '../journal/check-in';
import type { Plan } from '../journal/plan';
import type { PracticeEntry } from '../journal/practice';
import { daysOf, type LocalDay } from '../time/days';
import { containsDay, daysIn, type Period } from '../time/period';

/** What was written on local days. */
export interface JournalDayRows {
  readonly checkIns: readonly CheckIn[];
  readonly gratitude: readonly GratitudeEntry[];
  readonly practices: readonly PracticeEntry[];
}

/**
 * What was written on one day, in the order it was written. What one came for is no part of it: that stands beside
 * what happened.
 */
export interface JournalDay extends JournalDayRows {
  readonly day: LocalDay;
}

/** The days among some on which something was written; rows of other days are left out. */
export function journalDays(days: readonly LocalDay[], rows: JournalDayRows): JournalDay[] {
  const checkIns = byDay(rows.checkIns);
  const gratitude = byDay(rows.gratitude);
  const practices = byDay(rows.practices.filter(({ practice }) => practice !== 'intent'));
  return days.flatMap((day): JournalDay[] => {
    const written = {
      day,
      checkIns: (checkIns.get(day) ?? []).sort((a, b) => a.at - b.at),
      gratitude: (gratitude.get(day) ?? []).sort((a, b) => a.at - b.at || a.place - b.place),
      practices: (practices.get(day) ?? []).sort((a, b) => a.at - b.at),
    };
    const count = written.checkIns.length + written.gratitude.length + written.practices.length;
    return count === 0 ? [] : [written];
  });
}

function byDay<Row extends { readonly day: LocalDay }>(rows: readonly Row[]): Map<LocalDay, Row[]> {
  const days = new Map<LocalDay, Row[]>();
  for (const row of rows) {
    const before = days.get(row.day);
    if (before) before.push(row);
    else days.set(row.day, [row]);
  }
  return days;
}

/** What was written day by day, and for whole weeks. */
export interface JournalRows extends JournalDayRows {
  readonly reflections: readonly Reflection[];
  readonly plans: readonly Plan[];
}

/** What a month holds of a person's words. */
export interface JournalMonth {
  readonly month: Period;
  readonly days: readonly JournalDay[];
  /** The answers of its weeks and the plans made for them, oldest first; a week belongs to the month of its Thursday. */
  readonly reflections: readonly Reflection[];
  readonly plans: readonly Plan[];
}

/** The months among some in which something was written. */
export function journalMonths(months: readonly Period[], rows: JournalRows): JournalMonth[] {
  return months
    .map((month) => {
      const ofItsWeeks = ({ week }: Reflection | Plan) => containsDay(month, daysOf(week)[3] ?? '');
      return {
        month,
        days: journalDays(daysIn(month), rows),
        reflections: rows.reflections.filter(ofItsWeeks).sort((a, b) => a.at - b.at),
        plans: rows.plans.filter(ofItsWeeks).sort((a, b) => a.at - b.at),
      };
    })
    .filter(({ days, reflections, plans }) => days.length + reflections.length + plans.length > 0);
}
