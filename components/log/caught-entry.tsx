import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { StoredComparison } from '../../lib/domain/journal/caught-comparison';
import { t } from '../../lib/i18n/translate';
import type { ComparisonActions } from '../../lib/pages/shared/comparison-actions';
import { comparisonEffectText, comparisonPlaceText } from '../../lib/wording/caught-comparison-text';
import { timeText } from '../../lib/wording/date-text';
import { Button } from '../controls/button';
import { ComparisonEffectChoice } from '../shared/comparison-effect-choice';
import { EntryActs } from './entry-acts';

interface CaughtEntryProps {
  readonly comparison: StoredComparison;
  readonly actions: Pick<ComparisonActions, 'tell'>;
  onErase(): void;
}

/** A comparison that was caught, with buttons to say how it left the person, and to erase it. */
export function CaughtEntry({ comparison, actions, onErase }: CaughtEntryProps): JSX.Element {
  const words = useRef<HTMLDivElement>(null);
  const [isEdited, setIsEdited] = useState(false);
  const close = (): void => {
    setIsEdited(false);
    // The form is gone: the focus moves to the entry.
    words.current?.focus();
  };
  const place = comparisonPlaceText(comparison);
  const effect = comparisonEffectText(comparison);
  const time = timeText(comparison.at, comparison.timeZone);
  return (
    <div class="log-words" ref={words} tabIndex={-1}>
      <p>{place === null ? t('logCaught') : t('logCaughtOn', { place })}</p>
      {isEdited ? (
        <>
          <ComparisonEffectChoice comparison={comparison} actions={actions} />
          <p>
            <Button look="bare" onPress={close}>
              {t('logCaughtDone')}
            </Button>
          </p>
        </>
      ) : (
        <>
          {effect !== null && <p class="log-why">{effect}</p>}
          <EntryActs time={time} onEdit={() => setIsEdited(true)} onErase={onErase} />
        </>
      )}
    </div>
  );
}
