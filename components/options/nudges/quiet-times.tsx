import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { QuietHours } from '../../../lib/domain/nudges/quiet-hours';
import {
  type QuietHoursDraft,
  quietHoursDraftOf,
  readQuietHours,
} from '../../../lib/domain/nudges/quiet-hours-draft';
import { t } from '../../../lib/i18n/translate';
import { dailyTimeRangeText } from '../../../lib/wording/date-text';
import { Notice } from '../../controls/notice';
import { useOptimisticValue } from '../../hooks/use-optimistic-value';

interface QuietTimesProps {
  readonly quietHours: QuietHours;
  onQuietHours(quietHours: QuietHours): Promise<void>;
}

const isSame = (a: QuietHours, b: QuietHours): boolean => a.from === b.from && a.to === b.to;

/** The start and end of the quiet hours. Times that can't be read change nothing, and a message says so. */
export function QuietTimes({ quietHours, onQuietHours }: QuietTimesProps): JSX.Element {
  const [id, fault] = [useId(), useId()];
  const optimistic = useOptimisticValue(quietHours, onQuietHours, isSame);
  /** The texts of the fields while they are no valid quiet hours, `null` otherwise. */
  const [invalid, setInvalid] = useState<QuietHoursDraft | null>(null);
  const draft = invalid ?? quietHoursDraftOf(optimistic.shown);
  const write = (change: Partial<QuietHoursDraft>): void => {
    const next = { ...draft, ...change };
    const read = readQuietHours(next);
    setInvalid(typeof read === 'string' ? next : null);
    if (typeof read !== 'string') optimistic.keep(read);
  };
  const read = readQuietHours(draft);
  const stretch = dailyTimeRangeText(quietHours.from, quietHours.to);
  const field = (end: keyof QuietHoursDraft, label: string) => (
    <>
      <label for={`${id}-${end}`}>{label}</label>
      <input
        id={`${id}-${end}`}
        type="time"
        required
        value={draft[end]}
        aria-invalid={typeof read === 'string'}
        aria-describedby={fault}
        onInput={(event) => write({ [end]: event.currentTarget.value })}
      />
    </>
  );
  return (
    <>
      <div class="quiet-times">
        {field('from', t('quietHoursFrom'))}
        {field('to', t('quietHoursTo'))}
      </div>
      <p class="options-hint">{t('quietHoursHint')}</p>
      <Notice tone="trouble" id={fault}>
        {typeof read === 'string' && t(`quietHoursFault_${read}`, { stretch })}
      </Notice>
      <Notice tone="trouble">{optimistic.state === 'failed' && t('failedTryAgain')}</Notice>
    </>
  );
}
