import './time-section.css';
import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { LocalDay } from '../../lib/domain/days';
import type { WeekSummary } from '../../lib/domain/week';
import { t } from '../../lib/platform/i18n';
import { DayNumbers } from './day-numbers';
import { TimeTable } from './time-table';
import { WeekChart } from './week-chart';

interface TimeSectionProps {
  readonly summary: WeekSummary;
  readonly today: LocalDay;
}

/** Time per day and site: as a picture, as the numbers of the day that is pointed at, and as a table. */
export function TimeSection({ summary, today }: TimeSectionProps): JSX.Element {
  const heading = useId();
  const [day, setDay] = useState<LocalDay | null>(null);
  const sites = summary.sites.map(({ site }) => site);
  const pointed = summary.days.find((glance) => glance.day === day);
  return (
    <section class="time-section" aria-labelledby={heading}>
      <h2 id={heading}>{t('chartTitle')}</h2>
      <div class="time-section-picture">
        <WeekChart days={summary.days} sites={sites} today={today} pointed={day} onPoint={setDay} />
        <DayNumbers
          day={pointed?.day ?? null}
          attention={pointed ?? summary.attention}
          parts={pointed?.sites ?? summary.sites}
          sites={sites}
        />
      </div>
      <details>
        <summary>{t('chartTable')}</summary>
        <TimeTable summary={summary} />
      </details>
    </section>
  );
}
