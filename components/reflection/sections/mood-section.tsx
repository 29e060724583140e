import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { MoodSeries } from '../../../lib/domain/insights/mood-series';
import { COMPARISONS } from '../../../lib/domain/journal/check-in';
import { t } from '../../../lib/i18n/translate';
import { comparisonText } from '../../../lib/wording/comparison-text';
import { listText } from '../../../lib/wording/list-text';
import { moodText } from '../../../lib/wording/mood-text';
import { numberText } from '../../../lib/wording/number-text';
import { columnText } from '../../../lib/wording/period-text';
import { ChartTable } from '../charts/chart-table';
import { MoodChart } from '../charts/mood-chart';
import type { ChartSectionProps } from './chart-section-props';
import './mood-section.css';

/** Mood and comparison as check-ins gave them: a sentence, a line chart and a table. */
export function MoodSection({ charts }: ChartSectionProps): JSX.Element {
  const heading = useId();
  const { period, mood } = charts;
  const isYear = period.kind === 'year';
  return (
    <section class="time-section mood-section" aria-labelledby={heading}>
      <div class="figure-words">
        <h2 id={heading}>{t('moodTitle')}</h2>
        <p>{summaryOf(mood)}</p>
      </div>
      <MoodChart period={period} mood={mood} />
      {mood.points.length > 0 && <p class="reflection-note">{t(isYear ? 'moodNoteMonths' : 'moodNote')}</p>}
      <ChartTable
        columns={[
          t(isYear ? 'tableMonth' : 'tableDay'),
          t('tableCheckIns'),
          t('tableMood'),
          ...COMPARISONS.map(comparisonText),
        ]}
        rows={() =>
          mood.columns
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
  const sentences = [t('moodCheckIns', { count: checkIns })];
  const moods = points.map(({ mood }) => mood);
  if (moods.length > 0) {
    const [low, high] = [moodText(Math.min(...moods)), moodText(Math.max(...moods))];
    sentences.push(
      low === high ? t('moodOne', { mood: low }) : t('moodRange', { lowest: low, highest: high }),
    );
  }
  const left = COMPARISONS.filter((name) => name !== 'didNotCompare' && comparisons[name] > 0);
  if (left.length > 0) {
    const items = left.map((name) =>
      t('moodComparedCount', { comparison: comparisonText(name), count: numberText(comparisons[name]) }),
    );
    sentences.push(t('moodCompared', { list: listText(items) }));
  }
  return sentences.reduce((all, sentence) => t('sentences', { first: all, second: sentence }));
}
