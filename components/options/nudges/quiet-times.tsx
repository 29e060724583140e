import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { QuietHours } from '../../../lib/domain/nudges/quiet-hours';
import {
  type QuietHoursDraft,
  quietHoursDraftOf,
  readQuietHours,
} from '../../../lib/domain/nudges/quiet-hours-draft';
import { t } from '../../../lib/platform/i18n';
import { minutesOfDayText } from '../../../lib/wording/date-text';
import { Notice } from '../../controls/notice';
import { useOptimisticValue } from '../../hooks/use-optimistic-value';

interface QuietTimesProps {
  readonly quietHours: QuietHours;
  onQuietHours(quietHours: QuietHours): Promise<void>;
}

const isSame = (a: QuietHours, b: QuietHours): boolean => a.from === b.from && a.to === b.to;

/** From when to when it is quiet. What can't be read is said, and changes nothing. */
export function QuietTimes({ quietHours, onQuietHours }: QuietTimesProps): JSX.Element {
  const [id, fault] = [useId(), useId()];
  const kept = useOptimisticValue(quietHours, onQuietHours, isSame);
  /** What stands in the fields while it can't be kept. */
  const [unkept, setUnkept] = useState<QuietHoursDraft | null>(null);
  const draft = unkept ?? quietHoursDraftOf(kept.shown);
  const write = (change: Partial<QuietHoursDraft>): void => {
    const next = { ...draft, ...change };
    const read = readQuietHours(next);
    setUnkept(typeof read === 'string' ? next : null);
    if (typeof read !== 'string') kept.keep(read);
  };
  const read = readQuietHours(draft);
  const stretch = minutesOfDayText(quietHours.from, quietHours.to);
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
        {typeof read === 'string' && t(`quietHoursFault_${read}`, stretch)}
      </Notice>
      <Notice tone="trouble">{kept.state === 'failed' && t('failedTryAgain')}</Notice>
    </>
  );
}
