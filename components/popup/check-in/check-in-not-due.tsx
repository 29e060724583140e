import './check-in-not-due.css';
import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { LocalDay } from '../../../lib/domain/time/days';
import { t } from '../../../lib/platform/i18n';
import { weekdayText } from '../../../lib/wording/date-text';
import { Button } from '../../controls/button';

interface RestingCheckInProps {
  /** The local day of the last check-in, within the week. */
  readonly lastOn: LocalDay | null;
  readonly today: LocalDay;
  onOpen(): void;
}

/** Stands in place of the form while no check-in is due: nothing is asked, and one is a press away. */
export function CheckInNotDue({ lastOn, today, onOpen }: RestingCheckInProps): JSX.Element {
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
