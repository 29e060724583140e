import './month-journals-section.css';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { JournalMonth } from '../../../lib/domain/insights/journal-days';
import { isWin } from '../../../lib/domain/journal/practice';
import { counted, t } from '../../../lib/platform/i18n';
import { listText } from '../../../lib/wording/list-text';
import { partText } from '../../../lib/wording/period-text';
import { MonthJournal } from './month-journal';

interface WrittenMonthsProps {
  readonly kind: 'month' | 'year';
  /** Those in which something was written. */
  readonly months: readonly JournalMonth[];
}

/** What was written in a month; in a year month by month, each opened when it is wanted. */
export function MonthJournalsSection({ kind, months }: WrittenMonthsProps): JSX.Element {
  return (
    <section class="reflection-section written">
      <h2>{t('writtenTitle')}</h2>
      {months.length === 0 && <p class="written-none">{t(`writtenNone_${kind}`)}</p>}
      {kind === 'month' ? (
        months.map((written) => <MonthJournal key={written.month.id} written={written} />)
      ) : (
        <>
          {months.length > 0 && <p class="reflection-note folded-months-note">{t('writtenMonthsNote')}</p>}
          {months.map((written) => (
            <FoldedMonth key={written.month.id} written={written} />
          ))}
        </>
      )}
    </section>
  );
}

/** A year of words is thousands of lines: a month's are there once it is opened. */
function FoldedMonth({ written }: { readonly written: JournalMonth }): JSX.Element {
  const [open, setOpen] = useState(false);
  return (
    <details class="folded-month" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <span class="folded-month-name">{partText(written.month)}</span>{' '}
        <span class="folded-month-counts">{countsText(written)}</span>
      </summary>
      {open && <MonthJournal written={written} />}
    </details>
  );
}

/** "12 glad things, 4 check-ins, and 1 win". */
function countsText({ days, reflections, plans }: JournalMonth): string {
  const practices = days.flatMap((day) => day.practices);
  const wins = practices.filter(isWin).length;
  const others = practices.length - wins;
  const glad = days.flatMap(({ gratitude }) => gratitude).length;
  const checkIns = days.flatMap((day) => day.checkIns).length;
  const counts = [
    glad > 0 && counted('writtenGlad', glad),
    wins > 0 && counted('writtenWins', wins),
    others > 0 && counted('writtenPractices', others),
    checkIns > 0 && counted('writtenCheckIns', checkIns),
    reflections.length > 0 && counted('writtenAnswers', reflections.length),
    plans.length > 0 && counted('writtenPlans', plans.length),
  ];
  return listText(counts.filter((count) => count !== false));
}
