import './favourite-practices.css';
import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { GuidedPractice } from '../../lib/domain/journal/practice';
import { t } from '../../lib/platform/i18n';
import { Button } from '../controls/button';

/** More than a few would be a menu. */
const MOST_FAVOURITES = 3;

interface PracticesNearProps {
  /** The dearest first. */
  readonly favourites: readonly GuidedPractice[];
  /** How many things that were to be tried are to be asked about. */
  readonly dueFollowUps: number;
  /** Opens the practices' page, at one of them or at its beginning. */
  onOpen(practice?: GuidedPractice): void;
}

/** The favourite few practices, the way to all of them, and to what is asked about them. */
export function FavouritePractices({ favourites, dueFollowUps, onOpen }: PracticesNearProps): JSX.Element {
  const label = useId();
  return (
    <nav class="practices-near" aria-labelledby={label}>
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
        {favourites.slice(0, MOST_FAVOURITES).map((practice) => (
          <li key={practice}>
            <Button look="bare" onPress={() => onOpen(practice)}>
              {t(`practiceName_${practice}`)}
            </Button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
