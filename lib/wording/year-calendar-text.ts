import type { CalendarDay, CalendarValue } from '../domain/insights/year-calendar';
import { t } from '../i18n/translate';
import { dayText } from './date-text';
import { durationText } from './duration-text';
import { moodText } from './mood-text';
import { numberText } from './number-text';

/** What the calendar shows of a day: "1h 12m", "good" or "2"; a dash where nothing is known. */
export function calendarValueText({ time, mood, comparing }: CalendarDay, shown: CalendarValue): string {
  if (shown === 'mood') return mood === null ? t('calendarNothing') : moodText(mood);
  if (shown === 'comparing') return numberText(comparing);
  return time === null ? t('calendarNothing') : durationText(time);
}

/** "Sunday, November 22: 1h 12m". */
export const calendarDayText = (day: CalendarDay, shown: CalendarValue): string =>
  t('calendarDay', { day: dayText(day.day), value: calendarValueText(day, shown) });
