import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { JournalMonth } from '../../../lib/domain/insights/journal-days';
import { isWin } from '../../../lib/domain/journal/practice';
import type { PeriodKind } from '../../../lib/domain/time/period';
import { t } from '../../../lib/i18n/translate';
import { listText } from '../../../lib/wording/list-text';
import { shortPeriodText } from '../../../lib/wording/period-text';
import { MonthJournal } from './month-journal';
import './month-journals-section.css';

interface MonthJournalsSectionProps {
  readonly kind: PeriodKind;
  /** The months in which something was written. */
  readonly months: readonly JournalMonth[];
}

/** What was written in a month; in a year, each month is folded until it is opened. Absent for a week. */
export function MonthJournalsSection({ kind, months }: MonthJournalsSectionProps): JSX.Element | null {
  if (kind === 'week') return null;
  return (
    <section class="reflection-section written">
      <h2>{t('writtenTitle')}</h2>
      {months.length === 0 && <p class="written-none">{t(`writtenNone_${kind}`)}</p>}
      {kind === 'month' ? (
        months.map((journal) => <MonthJournal key={journal.month.id} journal={journal} />)
      ) : (
        <>
          {months.length > 0 && <p class="reflection-note folded-months-note">{t('writtenMonthsNote')}</p>}
          {months.map((journal) => (
            <FoldedMonth key={journal.month.id} journal={journal} />
          ))}
        </>
      )}
    </section>
  );
}

/** The journal of a year has thousands of lines, so those of a month are drawn once it is opened. */
function FoldedMonth({ journal }: { readonly journal: JournalMonth }): JSX.Element {
  const [open, setOpen] = useState(false);
  return (
    <details class="folded-month" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <span class="folded-month-name">{shortPeriodText(journal.month)}</span>{' '}
        <span class="folded-month-counts">{countsText(journal)}</span>
      </summary>
      {open && <MonthJournal journal={journal} />}
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
    glad > 0 && t('writtenGlad', { count: glad }),
    wins > 0 && t('writtenWins', { count: wins }),
    others > 0 && t('writtenPractices', { count: others }),
    checkIns > 0 && t('writtenCheckIns', { count: checkIns }),
    reflections.length > 0 && t('writtenAnswers', { count: reflections.length }),
    plans.length > 0 && t('writtenPlans', { count: plans.length }),
  ];
  return listText(counts.filter((count) => count !== false));
}
