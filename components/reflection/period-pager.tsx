import './period-pager.css';
import type { JSX } from 'preact';
import type { LocalDay } from '../../lib/domain/time/days';
import {
  containsDay,
  notInFuture,
  PERIOD_KINDS,
  type Period,
  periodAfter,
  periodOf,
  periodOfOtherKind,
  periodsSince,
} from '../../lib/domain/time/period';
import { t } from '../../lib/platform/i18n';
import { periodText } from '../../lib/wording/period-text';
import { Button } from '../controls/button';
import { PagerButton } from '../controls/pager-button';
import { Select } from '../controls/select';
import { useAfterFirstPaint } from '../hooks/use-after-first-paint';

export interface PeriodStepsProps {
  readonly period: Period;
  readonly today: LocalDay;
  /** The first day of which there is anything to show. */
  readonly firstDay: LocalDay;
  onGo(period: Period): void;
}

/** The ways to other times: one step back or on, to the present, or to a month or year from a list. */
export function PeriodPager({ period, today, firstDay, onGo }: PeriodStepsProps): JSX.Element {
  const { kind } = period;
  const isPresent = containsDay(period, today);
  const listed = kind === 'year' ? 'year' : 'month';
  const from = firstDay < period.first ? firstDay : period.first;
  const painted = useAfterFirstPaint();
  // Ten years are a hundred and twenty months to be named: until someone could open the list, one is enough.
  const choices = painted ? periodsSince(listed, from, today) : [periodOfOtherKind(period, listed, today)];
  return (
    <nav class="period-steps" aria-label={t('periodNavigation')}>
      <PagerButton towards="earlier" onStep={() => onGo(periodAfter(period, -1))}>
        {t(`periodEarlier_${kind}`)}
      </PagerButton>
      {!isPresent && (
        <>
          <PagerButton towards="later" onStep={() => onGo(notInFuture(periodAfter(period, 1), today))}>
            {t(`periodLater_${kind}`)}
          </PagerButton>
          <Button onPress={() => onGo(periodOf(kind, today))}>{t(`periodPresent_${kind}`)}</Button>
        </>
      )}
      {periodOf(listed, from).id !== periodOf(listed, today).id && (
        <Select
          label={t('periodGoTo')}
          options={choices.map((choice) => ({ value: choice.id, name: periodText(choice) }))}
          value={periodOfOtherKind(period, listed, today).id}
          onChoose={(id) => {
            const chosen = choices.find((choice) => choice.id === id);
            if (chosen) onGo(periodOfOtherKind(chosen, kind, today));
          }}
        />
      )}
      <p class="period-keys">{t('periodKeys')}</p>
    </nav>
  );
}

/** Whether a week, a month or a year is looked at. Links, so that they can be opened beside this one, too. */
export function PeriodKinds({ period, today }: Pick<PeriodStepsProps, 'period' | 'today'>): JSX.Element {
  return (
    <nav aria-label={t('periodKinds')}>
      <ul class="period-kinds">
        {PERIOD_KINDS.map((kind) => (
          <li key={kind}>
            <a
              href={`#${periodOfOtherKind(period, kind, today).id}`}
              aria-current={kind === period.kind ? 'page' : undefined}
            >
              {t(`periodKind_${kind}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
