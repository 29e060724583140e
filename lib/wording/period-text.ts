import type { Column } from '../domain/insights/period-charts';
import type { Period } from '../domain/time/period';
import { daysText, dayText, monthOfYearText, monthText, shortDaysText, weekdayText } from './date-text';
import { numberText } from './number-text';

/** "November 16 – 22, 2026", "November 2026" or "2026". */
export function periodText({ kind, id, first, last }: Period): string {
  if (kind === 'week') return daysText(first, last);
  return kind === 'month' ? monthOfYearText(first) : id;
}

/** The same where the rest is plain from what stands around it: "Nov 16 – 22" in its month, "November" in its year. */
export const partText = ({ kind, first, last }: Period): string =>
  kind === 'week' ? shortDaysText(first, last) : monthText(first);

type ColumnOf = Pick<Column, 'first'>;

/** A column of a period in full: "Sunday, November 22", or "November" in a year. */
export const columnText = ({ kind }: Period, { first }: ColumnOf): string =>
  kind === 'year' ? monthText(first) : dayText(first);

/** The same within a sentence: "Sunday" is enough in a week. */
export const columnInWords = (period: Period, column: ColumnOf): string =>
  period.kind === 'week' ? weekdayText(column.first) : columnText(period, column);

/** What stands under a column: "Sun", "22" or "Nov", as the room allows; in a narrow month only every seventh number. */
export function columnMark({ kind }: Period, { first }: ColumnOf, isNarrow: boolean): string {
  const width = isNarrow ? 'narrow' : 'short';
  if (kind === 'week') return weekdayText(first, width);
  if (kind === 'year') return monthText(first, width);
  const day = Number(first.slice(-2));
  return isNarrow && day % 7 !== 1 ? '' : numberText(day);
}
