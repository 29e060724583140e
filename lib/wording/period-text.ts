import type { TimeColumn } from '../domain/insights/period-charts';
import type { Period } from '../domain/time/period';
import {
  dateRangeText,
  dayText,
  monthOfYearText,
  monthText,
  shortDateRangeText,
  weekdayText,
} from './date-text';
import { numberText } from './number-text';

/** "November 16 – 22, 2026", "November 2026" or "2026". */
export function periodText({ kind, id, first, last }: Period): string {
  if (kind === 'week') return dateRangeText(first, last);
  return kind === 'month' ? monthOfYearText(first) : id;
}

/** A part of a longer period that is named beside it: "Nov 16 – 22" or "November". */
export const shortPeriodText = ({ kind, first, last }: Period): string =>
  kind === 'week' ? shortDateRangeText(first, last) : monthText(first);

type ColumnStart = Pick<TimeColumn, 'first'>;

/** The name of a column: "Sunday, November 22", or "November" in a year. */
export const columnText = ({ kind }: Period, { first }: ColumnStart): string =>
  kind === 'year' ? monthText(first) : dayText(first);

/** The name of a column within a sentence about its period: in a week, "Sunday" is enough. */
export const columnTextInSentence = (period: Period, column: ColumnStart): string =>
  period.kind === 'week' ? weekdayText(column.first) : columnText(period, column);

/** The label under a column: "Sun", "22" or "Nov". A narrow chart of a month labels only every seventh day. */
export function columnLabel({ kind }: Period, { first }: ColumnStart, isNarrow: boolean): string {
  const width = isNarrow ? 'narrow' : 'short';
  if (kind === 'week') return weekdayText(first, width);
  if (kind === 'year') return monthText(first, width);
  const day = Number(first.slice(-2));
  return isNarrow && day % 7 !== 1 ? '' : numberText(day);
}
