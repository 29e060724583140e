import type { JSX } from 'preact';
import type { JournalMonth } from '../../../lib/domain/insights/journal-days';
import { daysOf, type IsoWeek } from '../../../lib/domain/time/days';
import { t } from '../../../lib/i18n/translate';
import { shortDateRangeText } from '../../../lib/wording/date-text';
import { planText } from '../../../lib/wording/plan-text';
import { questionText } from '../../../lib/wording/question-text';
import { JournalDayList } from './journal-day-list';
import { JournalFollowUp } from './journal-practice';
import './month-journal.css';

/** Everything that was written in a month: on its days, and the answers and plans of its weeks. */
export function MonthJournal({ journal }: { readonly journal: JournalMonth }): JSX.Element {
  const { days, reflections, plans } = journal;
  return (
    <div class="written-month">
      <JournalDayList days={days} />
      {reflections.length > 0 && (
        <div class="of-weeks">
          <h3>{t('answersTitle')}</h3>
          {reflections.map(({ week, question, answer }) => (
            <figure key={`${week} ${question}`} class="glad-thing">
              <figcaption>
                {t('answerOfWeek', { week: weekText(week), question: questionText(question) })}
              </figcaption>
              <blockquote class="kept-text" dir="auto">
                {answer}
              </blockquote>
            </figure>
          ))}
        </div>
      )}
      {plans.length > 0 && (
        <div class="of-weeks">
          <h3>{t('plansTitle')}</h3>
          {plans.map((plan) => (
            <figure key={plan.at} class="glad-thing">
              <figcaption>{weekText(plan.week)}</figcaption>
              <blockquote class="kept-text" dir="auto">
                {planText(plan)}
              </blockquote>
              <JournalFollowUp followUp={plan.followUp} />
            </figure>
          ))}
        </div>
      )}
    </div>
  );
}

/** "Nov 16 – 22". */
function weekText(week: IsoWeek): string {
  const days = daysOf(week);
  return shortDateRangeText(days[0] ?? '', days.at(-1) ?? '');
}
