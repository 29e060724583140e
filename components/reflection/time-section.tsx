import './time-section.css';
import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { LocalDay } from '../../lib/domain/days';
import type { Pictures } from '../../lib/domain/pictures';
import { t } from '../../lib/platform/i18n';
import { columnText } from '../wording/period';
import { ColumnNumbers } from './column-numbers';
import { TimeChart } from './time-chart';
import { TimeTable } from './time-table';

interface TimeSectionProps {
  readonly pictures: Pictures;
  readonly today: LocalDay;
}

/** Time per day or month and site: as a picture, as the numbers of what is pointed at, and as a table. */
export function TimeSection({ pictures, today }: TimeSectionProps): JSX.Element {
  const heading = useId();
  const [first, setFirst] = useState<LocalDay | null>(null);
  const { period, columns, sites, attention } = pictures;
  const pointed = columns.find((column) => column.first === first) ?? null;
  return (
    <section class="time-section" aria-labelledby={heading}>
      <h2 id={heading}>{t(period.kind === 'year' ? 'chartTitleMonths' : 'chartTitle')}</h2>
      <div class="time-section-picture">
        <TimeChart
          pictures={pictures}
          today={today}
          pointed={pointed}
          onPoint={(column) => setFirst(column?.first ?? null)}
        />
        <ColumnNumbers
          name={pointed ? columnText(period, pointed) : t(`chartWhole_${period.kind}`)}
          attention={pointed ?? attention}
          parts={pointed?.sites ?? sites}
          sites={sites.map(({ site }) => site)}
        />
      </div>
      <TimeTable pictures={pictures} />
    </section>
  );
}
