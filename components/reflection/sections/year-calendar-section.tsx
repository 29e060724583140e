import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import {
  type CalendarValue,
  calendarShade,
  calendarValuesIn,
} from '../../../lib/domain/insights/year-calendar';
import type { LocalDay } from '../../../lib/domain/time/days';
import { t } from '../../../lib/i18n/translate';
import { dayText } from '../../../lib/wording/date-text';
import { calendarDayText, calendarValueText } from '../../../lib/wording/year-calendar-text';
import { Choice } from '../../controls/choice';
import { ChartTable } from '../charts/chart-table';
import { YearCalendarChart } from '../charts/year-calendar-chart';
import type { ChartSectionProps } from './chart-section-props';

/** The days of a year by time, mood or comparing: a calendar and a table. */
export function YearCalendarSection({ charts: { calendar } }: ChartSectionProps): JSX.Element {
  const heading = useId();
  const values = calendarValuesIn(calendar);
  const [chosen, choose] = useState<CalendarValue | null>(null);
  const [pointed, setPointed] = useState<LocalDay | null>(null);
  const shown = chosen ?? values[0] ?? 'time';
  const pointedDay = calendar.find(({ day }) => day === pointed);
  return (
    <section class="time-section" aria-labelledby={heading}>
      <div class="figure-words">
        <h2 id={heading}>{t('calendarTitle')}</h2>
      </div>
      {values.length > 1 && (
        <Choice
          question={t('calendarShow')}
          options={values.map((value) => ({ value, label: t(`calendarShow_${value}`) }))}
          value={shown}
          needed
          onChoose={(value: CalendarValue | null) => choose(value)}
        />
      )}
      <YearCalendarChart days={calendar} shown={shown} pointed={pointed} onPoint={setPointed} />
      {/* A screen reader already reads the day that has the focus. */}
      <p class="heat-foot heat-pointed" aria-hidden="true">
        {pointedDay ? calendarDayText(pointedDay, shown) : t(`calendarNote_${shown}`)}
      </p>
      <ChartTable
        columns={[t('tableDay'), ...values.map((value) => t(`calendarShow_${value}`))]}
        rows={() =>
          calendar
            .filter((day) => values.some((value) => calendarShade(day, value) > 0))
            .map((day) => ({
              name: dayText(day.day),
              cells: values.map((value) => calendarValueText(day, value)),
            }))
        }
      />
    </section>
  );
}
