import * as z from 'zod/mini';
import type { LocalDay } from '../../../domain/time/days';
import { ImportFault } from '../import-fault';

const YEAR_FIRST = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/;
const YEAR_LAST = /^(\d{1,2})([-/.])\s?(\d{1,2})\2\s?(\d{4})(?!\d)/;

/** Whether a day comes before its month: told by the dates of the whole file. @throws ImportFault when they don't tell */
function isDayFirst(dates: readonly RegExpExecArray[]): boolean {
  // Where dates are written with dots, the day is first.
  if (dates.every(([, , separator]) => separator === '.')) return true;
  const isFirstDay = dates.some(([, first]) => Number(first) > 12);
  const isSecondDay = dates.some(([, , , second]) => Number(second) > 12);
  if (isFirstDay === isSecondDay) throw new ImportFault('dates', 'the order of day and month is not known');
  return isFirstDay;
}

/**
 * The dates of one file as local days. A time after a date is ignored.
 * @throws ImportFault when one is no date, or the order of day and month can't be told
 */
export function localDays(dates: readonly string[]): LocalDay[] {
  const texts = dates.map((date) => date.trim());
  const yearLast = texts.map((date) => YEAR_LAST.exec(date)).filter((date) => date !== null);
  const dayFirst = yearLast.length > 0 && isDayFirst(yearLast);
  return texts.map((date) => {
    const [, first = '', , second = '', last = ''] = YEAR_LAST.exec(date) ?? [];
    const given = dayFirst ? [last, second, first] : [last, first, second];
    const [, ...parts] = YEAR_FIRST.exec(date) ?? ['', ...given];
    const day = parts.map((part, index) => (index === 0 ? part : part.padStart(2, '0'))).join('-');
    if (!z.iso.date().safeParse(day).success) throw new ImportFault('broken', 'a date is none');
    return day;
  });
}
