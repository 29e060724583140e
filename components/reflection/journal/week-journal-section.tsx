import type { JSX } from 'preact';
import type { JournalDay } from '../../../lib/domain/insights/journal-days';
import { t } from '../../../lib/i18n/translate';
import { JournalDayList } from './journal-day-list';
import './week-journal-section.css';

/** What was written on the days of the week. */
export function WeekJournalSection({ days }: { readonly days: readonly JournalDay[] }): JSX.Element {
  return (
    <section class="reflection-section written">
      <h2>{t('writtenTitle')}</h2>
      {days.length === 0 ? <p class="written-none">{t('writtenNone')}</p> : <JournalDayList days={days} />}
    </section>
  );
}
