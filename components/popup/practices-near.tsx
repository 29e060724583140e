import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { GuidedPractice } from '../../lib/domain/journal/practice';
import { type PracticeLeanings, practicesInPopup } from '../../lib/domain/journal/practice-offer';
import { t } from '../../lib/i18n/translate';
import { Button } from '../controls/button';
import './practices-near.css';

interface PracticesNearProps extends PracticeLeanings {
  /** Whether the popup begins with them, as it does after a low mood. */
  readonly isFirst: boolean;
  /** The practices that were begun and not finished. */
  readonly begun: readonly GuidedPractice[];
  /** How many follow-ups are due. */
  readonly dueFollowUps: number;
  /** Opens the page of practices, at one practice or at the top. */
  onOpen(practice?: GuidedPractice): void;
}

/** A few practices, a link to all of them, and a notice when a follow-up is due. */
export function PracticesNear(props: PracticesNearProps): JSX.Element {
  const { isFirst, begun, dueFollowUps, onOpen } = props;
  const label = useId();
  const [unfinished] = begun;
  return (
    <nav class={`practices-near ${isFirst ? 'practices-near-first' : ''}`} aria-labelledby={label}>
      <div class="practices-near-head">
        <p id={label}>{t('practicesNear')}</p>
        <Button look="bare" onPress={() => onOpen()}>
          {t('practicesAll')}
        </Button>
      </div>
      {dueFollowUps > 0 && (
        <p class="practices-near-ask">
          {t('followUpWaits')}{' '}
          <Button look="bare" onPress={() => onOpen()}>
            {t('followUpTellNow')}
          </Button>
        </p>
      )}
      <ul>
        {practicesInPopup(props, unfinished).map((practice) => {
          const name = t(`practiceName_${practice}`);
          const isBegun = practice === unfinished;
          return (
            <li key={practice} class={isBegun ? 'practices-near-begun' : undefined}>
              <Button look="bare" onPress={() => onOpen(practice)}>
                {isBegun ? t('practiceContinue', { practice: name }) : name}
              </Button>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
