import './week-journal-section.css';
import type { JSX } from 'preact';
import type { JournalDay } from '../../../lib/domain/insights/journal-days';
import { t } from '../../../lib/platform/i18n';
import { JournalDayList } from './journal-day-list';

/** What was written in the week, to be met again. */
export function WeekJournalSection({ written }: { readonly written: readonly JournalDay[] }): JSX.Element {
  return (
    <section class="reflection-section written">
      <h2>{t('writtenTitle')}</h2>
      {written.length === 0 ? (
        <p class="written-none">{t('writtenNone')}</p>
      ) : (
        <JournalDayList days={written} />
      )}
    </section>
  );
}
