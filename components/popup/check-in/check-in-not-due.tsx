import './check-in-not-due.css';
import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { LocalDay } from '../../../lib/domain/time/days';
import { t } from '../../../lib/platform/i18n';
import { weekdayText } from '../../../lib/wording/date-text';
import { Button } from '../../controls/button';

interface CheckInNotDueProps {
  /** The local day of the last check-in within the week, `null` for none. */
  readonly lastOn: LocalDay | null;
  readonly today: LocalDay;
  onOpen(): void;
}

/** Replaces the form while no check-in is due; a button opens the form. */
export function CheckInNotDue({ lastOn, today, onOpen }: CheckInNotDueProps): JSX.Element {
  const heading = useId();
  return (
    <section class="resting-check-in" aria-labelledby={heading}>
      <h2 id={heading}>{t('checkIn')}</h2>
      {lastOn !== null && (
        <p>{lastOn === today ? t('checkInRests_today') : t('checkInRests', weekdayText(lastOn))}</p>
      )}
      <Button onPress={onOpen}>{t('checkInAnyway')}</Button>
    </section>
  );
}
