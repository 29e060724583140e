import type { JSX } from 'preact';
import { counted, t } from '../../../lib/platform/i18n';
import { Button } from '../../controls/button';

interface CheckInHeadProps {
  /** The heading's id. */
  readonly id: string;
  readonly checkInsToday: number;
  /** Whether the form shows a draft from earlier. */
  readonly isResumed: boolean;
  onStartOver(): void;
}

/** The heading of a check-in. Beside it: that a draft was restored, or how many check-ins there were today. */
export function CheckInHead({ id, checkInsToday, isResumed, onStartOver }: CheckInHeadProps): JSX.Element {
  return (
    <div class="check-in-head">
      <h2 id={id}>{t('checkIn')}</h2>
      {isResumed ? (
        <p>
          {t('checkInHeld')}
          <Button look="bare" onPress={onStartOver}>
            {t('checkInAfresh')}
          </Button>
        </p>
      ) : (
        <p>{checkInsToday > 0 ? counted('checkInsToday', checkInsToday) : t('checkInOptional')}</p>
      )}
    </div>
  );
}
