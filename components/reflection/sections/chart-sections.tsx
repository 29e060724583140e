import type { JSX } from 'preact';
import { passiveShare, totalMs } from '../../../lib/domain/attention/usage';
import type { PeriodCharts } from '../../../lib/domain/insights/period-charts';
import { calendarValuesIn } from '../../../lib/domain/insights/year-calendar';
import { useAfterFirstPaint } from '../../hooks/use-after-first-paint';
import type { ChartSectionProps } from './chart-section-props';
import { HeatmapSection } from './heatmap-section';
import { MoodSection } from './mood-section';
import { PassiveShareSection } from './passive-share-section';
import { SittingLengthsSection } from './sitting-lengths-section';
import { TimeSection } from './time-section';
import { YearCalendarSection } from './year-calendar-section';

interface ChartEntry {
  readonly Section: (props: ChartSectionProps) => JSX.Element;
  /** Whether there is anything to draw. */
  hasContent(charts: PeriodCharts): boolean;
  /** A half-width section is put beside the half-width section that follows or precedes it. */
  readonly width: 'full' | 'half';
}

/** The fields of `PeriodCharts` that a section draws, by name. */
type ChartField = Exclude<keyof PeriodCharts, 'period' | 'attention'>;

const hasTime = ({ attention }: PeriodCharts): boolean => totalMs(attention) > 0;

/** The charts in the order of the page. A new field of `PeriodCharts` without an entry here is a type error. */
const CHARTS: Readonly<Record<ChartField, ChartEntry>> = {
  columns: { Section: TimeSection, hasContent: hasTime, width: 'full' },
  calendar: {
    Section: YearCalendarSection,
    hasContent: ({ calendar }) => calendarValuesIn(calendar).length > 0,
    width: 'full',
  },
  heat: { Section: HeatmapSection, hasContent: hasTime, width: 'full' },
  sites: {
    Section: PassiveShareSection,
    hasContent: ({ attention }) => passiveShare(attention) !== null,
    width: 'half',
  },
  lengths: {
    Section: SittingLengthsSection,
    hasContent: (charts) => hasTime(charts) && charts.lengths.count > 0,
    width: 'half',
  },
  mood: { Section: MoodSection, hasContent: ({ mood }) => mood.checkIns > 0, width: 'full' },
};

/** These are always shown. The others are among the figures, which few people open. */
const ALWAYS_SHOWN: readonly string[] = ['columns', 'calendar'] satisfies ChartField[];

/** The time chart may be on the first screen. The others wait until it was painted. */
const FIRST_SCREEN: ChartField = 'columns';

interface NamedEntry extends ChartEntry {
  readonly field: string;
}

/** Rows of sections from top to bottom: one full-width section, or half-width ones beside each other. */
function rowsOf(entries: readonly NamedEntry[]): NamedEntry[][] {
  const rows: NamedEntry[][] = [];
  for (const entry of entries) {
    const row = rows.at(-1);
    if (entry.width === 'half' && row?.[0]?.width === 'half') row.push(entry);
    else rows.push([entry]);
  }
  return rows;
}

interface ChartSectionsProps extends ChartSectionProps {
  readonly part: 'alwaysShown' | 'figures';
}

/** The charts of a week, month or year, without those that have nothing to draw. */
export function ChartSections({ charts, today, firstDay, part }: ChartSectionsProps): JSX.Element {
  const painted = useAfterFirstPaint();
  const entries = Object.entries(CHARTS)
    .map(([field, entry]): NamedEntry => ({ field, ...entry }))
    .filter(
      ({ field, hasContent }) =>
        ALWAYS_SHOWN.includes(field) === (part === 'alwaysShown') &&
        (painted || field === FIRST_SCREEN) &&
        hasContent(charts),
    );
  return (
    <>
      {rowsOf(entries).map((row) => {
        const sections = row.map(({ field, Section }) => (
          <Section key={field} charts={charts} today={today} firstDay={firstDay} />
        ));
        return row[0]?.width === 'half' ? (
          <div key={row[0].field} class="reflection-pair">
            {sections}
          </div>
        ) : (
          sections
        );
      })}
    </>
  );
}
