import type { JSX } from 'preact';
import { counted, t } from '../../../lib/platform/i18n';
import { Button } from '../../controls/button';

interface CheckInHeadProps {
  /** The heading's id. */
  readonly id: string;
  readonly checkInsToday: number;
  /** The form holds what was begun earlier. */
  readonly isAsLeft: boolean;
  onAfresh(): void;
}

/** The heading of a check-in, and in its line where the form stands. */
export function CheckInHead({ id, checkInsToday, isAsLeft, onAfresh }: CheckInHeadProps): JSX.Element {
  return (
    <div class="check-in-head">
      <h2 id={id}>{t('checkIn')}</h2>
      {isAsLeft ? (
        <p>
          {t('checkInHeld')}
          <Button look="bare" onPress={onAfresh}>
            {t('checkInAfresh')}
          </Button>
        </p>
      ) : (
        <p>{checkInsToday > 0 ? counted('checkInsToday', checkInsToday) : t('checkInOptional')}</p>
      )}
    </div>
  );
}
