import { totalMs } from '../../attention/usage';
import type { LocalDay } from '../../time/days';
import type { PeriodSummary } from './period-summary';

/** On how many days there was any attention, and how much in all. */
export interface ActiveDaysFact {
  readonly kind: 'activeDays';
  /** The days with any attention, in ms. */
  readonly days: readonly { readonly day: LocalDay; readonly ms: number }[];
  /** How many days of the period have begun and could be measured. */
  readonly measuredDays: number;
  readonly ms: number;
}

export const activeDaysFact = ({ days, attention, today, firstDay }: PeriodSummary): ActiveDaysFact => ({
  kind: 'activeDays',
  days: days.filter((day) => totalMs(day) > 0).map((day) => ({ day: day.day, ms: totalMs(day) })),
  measuredDays: days.filter(({ day }) => firstDay <= day && day <= today).length,
  ms: totalMs(attention),
});
