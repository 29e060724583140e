import './week-head.css';
import type { JSX } from 'preact';
import { passiveShare, totalMs } from '../../lib/domain/usage';
import type { WeekSummary } from '../../lib/domain/week';
import { t } from '../../lib/platform/i18n';
import { AttentionRing } from '../attention/attention-ring';
import { DrawnRing } from '../mark/drawn-ring';
import { daysText, weekdayText } from '../wording/date';
import { durationText } from '../wording/duration';
import { percentText } from '../wording/number';
import { WeekStep } from './week-step';

interface WeekHeadProps {
  readonly summary: WeekSummary;
  readonly isThisWeek: boolean;
  onEarlier(): void;
  onLater(): void;
}

/** Which week it is, how to reach its neighbours, and the week in one sentence inside and beside the ring. */
export function WeekHead({ summary, isThisWeek, onEarlier, onLater }: WeekHeadProps): JSX.Element {
  const { days, attention } = summary;
  const first = days[0]?.day ?? '';
  const last = days.at(-1)?.day ?? '';
  const hasTime = totalMs(attention) > 0;
  return (
    <header class="week-head">
      <div class="week-head-words">
        <p class="week-head-kind">{t(isThisWeek ? 'weekSoFar' : 'week')}</p>
        <h1>{daysText(first, last)}</h1>
        {hasTime ? (
          <p class="week-head-sentence">{sentenceOf(summary)}</p>
        ) : (
          <p class="week-head-sentence">{t(isThisWeek ? 'weekEmptySoFar' : 'weekEmptyMore')}</p>
        )}
        <nav class="week-steps" aria-label={t('weekNavigation')}>
          <WeekStep towards="earlier" onStep={onEarlier} />
          {!isThisWeek && <WeekStep towards="later" onStep={onLater} />}
        </nav>
      </div>
      {/* A new ring is drawn for each week. */}
      {hasTime ? (
        <AttentionRing key={summary.week} attention={attention} />
      ) : (
        <DrawnRing key={summary.week}>
          <p class="week-head-blank">{t('weekEmpty')}</p>
        </DrawnRing>
      )}
    </header>
  );
}

function sentenceOf({ attention, days }: WeekSummary): string {
  const whole = t(
    'weekTime',
    durationText(totalMs(attention), 'long'),
    percentText(passiveShare(attention) ?? 0),
  );
  const withTime = days.filter((day) => totalMs(day) > 0);
  if (withTime.length < 2) return whole;
  const fullest = withTime.reduce((most, day) => (totalMs(day) > totalMs(most) ? day : most));
  const most = t('weekTimeMost', weekdayText(fullest.day), durationText(totalMs(fullest), 'long'));
  return t('sentences', whole, most);
}
