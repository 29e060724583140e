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
import { t } from '../../lib/i18n/translate';
import { periodText } from '../../lib/wording/period-text';
import { Button } from '../controls/button';
import { PagerButton } from '../controls/pager-button';
import { Select } from '../controls/select';
import { useAfterFirstPaint } from '../hooks/use-after-first-paint';
import './period-pager.css';

interface PeriodPagerProps {
  readonly period: Period;
  readonly today: LocalDay;
  /** The first day on which anything was measured. */
  readonly firstDay: LocalDay;
  onGoTo(period: Period): void;
}

/** Goes to other periods: the one before or after, the present one, or a month or year from a list. */
export function PeriodPager({ period, today, firstDay, onGoTo }: PeriodPagerProps): JSX.Element {
  const { kind } = period;
  const isPresent = containsDay(period, today);
  const listed = kind === 'year' ? 'year' : 'month';
  const from = firstDay < period.first ? firstDay : period.first;
  const painted = useAfterFirstPaint();
  // Ten years are 120 months to format. Before the first paint nobody can open the list, so one entry is enough.
  const choices = painted ? periodsSince(listed, from, today) : [periodOfOtherKind(period, listed, today)];
  return (
    <nav class="period-steps" aria-label={t('periodNavigation')}>
      <PagerButton towards="earlier" onStep={() => onGoTo(periodAfter(period, -1))}>
        {t(`periodEarlier_${kind}`)}
      </PagerButton>
      {!isPresent && (
        <>
          <PagerButton towards="later" onStep={() => onGoTo(notInFuture(periodAfter(period, 1), today))}>
            {t(`periodLater_${kind}`)}
          </PagerButton>
          <Button onPress={() => onGoTo(periodOf(kind, today))}>{t(`periodPresent_${kind}`)}</Button>
        </>
      )}
      {periodOf(listed, from).id !== periodOf(listed, today).id && (
        <Select
          label={t('periodGoTo')}
          options={choices.map((choice) => ({ value: choice.id, name: periodText(choice) }))}
          value={periodOfOtherKind(period, listed, today).id}
          onChoose={(id) => {
            const chosen = choices.find((choice) => choice.id === id);
            if (chosen) onGoTo(periodOfOtherKind(chosen, kind, today));
          }}
        />
      )}
      <p class="period-keys">{t('periodKeys')}</p>
    </nav>
  );
}

/** Switches between week, month and year. These are links, so that they can be opened in another tab too. */
export function PeriodKinds({ period, today }: Pick<PeriodPagerProps, 'period' | 'today'>): JSX.Element {
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
