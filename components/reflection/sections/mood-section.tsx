import './mood-section.css';
import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { MoodSeries } from '../../../lib/domain/insights/mood-series';
import { COMPARISONS } from '../../../lib/domain/journal/check-in';
import type { Period } from '../../../lib/domain/time/period';
import { counted, t } from '../../../lib/platform/i18n';
import { comparisonText } from '../../../lib/wording/comparison-text';
import { listText } from '../../../lib/wording/list-text';
import { moodText } from '../../../lib/wording/mood-text';
import { numberText } from '../../../lib/wording/number-text';
import { columnText } from '../../../lib/wording/period-text';
import { ChartTable } from '../charts/chart-table';
import { MoodChart } from '../charts/mood-chart';

interface MoodSectionProps {
  readonly period: Period;
  readonly line: MoodSeries;
}

/** What check-ins said of mood and comparing: a sentence, a line of days, and a table. */
export function MoodSection({ period, line }: MoodSectionProps): JSX.Element {
  const heading = useId();
  const isYear = period.kind === 'year';
  return (
    <section class="time-section mood-section" aria-labelledby={heading}>
      <div class="figure-words">
        <h2 id={heading}>{t('moodTitle')}</h2>
        <p>{summaryOf(line)}</p>
      </div>
      <MoodChart period={period} line={line} />
      {line.points.length > 0 && <p class="reflection-note">{t(isYear ? 'moodNoteMonths' : 'moodNote')}</p>}
      <ChartTable
        columns={[
          t(isYear ? 'tableMonth' : 'tableDay'),
          t('tableCheckIns'),
          t('tableMood'),
          ...COMPARISONS.map(comparisonText),
        ]}
        rows={() =>
          line.columns
            .filter(({ checkIns }) => checkIns > 0)
            .map((column) => ({
              name: columnText(period, column),
              cells: [
                numberText(column.checkIns),
                column.mood === null ? t('nothing') : moodText(column.mood),
                ...COMPARISONS.map((name) => numberText(column.comparisons[name])),
              ],
            }))
        }
      />
    </section>
  );
}

function summaryOf({ checkIns, points, comparisons }: MoodSeries): string {
  const sentences = [counted('moodCheckIns', checkIns)];
  const moods = points.map(({ mood }) => mood);
  if (moods.length > 0) {
    const [low, high] = [moodText(Math.min(...moods)), moodText(Math.max(...moods))];
    sentences.push(low === high ? t('moodOne', low) : t('moodRange', low, high));
  }
  const left = COMPARISONS.filter((name) => name !== 'didNotCompare' && comparisons[name] > 0);
  if (left.length > 0) {
    const items = left.map((name) =>
      t('moodComparedCount', comparisonText(name), numberText(comparisons[name])),
    );
    sentences.push(t('moodCompared', listText(items)));
  }
  return sentences.reduce((all, sentence) => t('sentences', all, sentence));
}
