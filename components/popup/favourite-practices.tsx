import './favourite-practices.css';
import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { GuidedPractice } from '../../lib/domain/journal/practice';
import { t } from '../../lib/i18n/translate';
import { Button } from '../controls/button';

/** More than a few would turn the popup into a menu. */
const MOST_FAVOURITES = 3;

interface FavouritePracticesProps {
  /** The favourite practice comes first. */
  readonly favourites: readonly GuidedPractice[];
  /** The practices that were begun and not finished. */
  readonly begun: readonly GuidedPractice[];
  /** How many follow-ups are due. */
  readonly dueFollowUps: number;
  /** Opens the page of practices, at one practice or at the top. */
  onOpen(practice?: GuidedPractice): void;
}

/**
 * The practice that was begun, or the first few favourites; a link to all practices; and a notice when a follow-up is
 * due.
 */
export function FavouritePractices(props: FavouritePracticesProps): JSX.Element {
  const { favourites, begun, dueFollowUps, onOpen } = props;
  const label = useId();
  const [unfinished] = begun;
  const others = favourites.filter((practice) => practice !== unfinished);
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
        {unfinished && (
          <li class="practices-near-begun">
            <Button look="bare" onPress={() => onOpen(unfinished)}>
              {t('practiceContinue', { practice: t(`practiceName_${unfinished}`) })}
            </Button>
          </li>
        )}
        {others.slice(0, unfinished ? MOST_FAVOURITES - 1 : MOST_FAVOURITES).map((practice) => (
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
