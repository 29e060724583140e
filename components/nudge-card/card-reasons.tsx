import type { JSX } from 'preact';
import type { CardModel } from '../../lib/content/card/card-model';
import type { Trigger } from '../../lib/domain/nudges/trigger';
import { counted, t } from '../../lib/platform/i18n';

const reasonFor = (trigger: Trigger, minutes: number): string =>
  trigger === 'passive' ? counted('cardWhyPassive', minutes) : t(`cardWhy_${trigger}`);

/** Why a card came, in plain words, and a button for the practices, for which a card has no room. */
export function CardReasons({ triggers, minutes, onPractices }: CardModel): JSX.Element {
  return (
    <div class="reasons">
      {triggers.map((trigger) => (
        <p key={trigger}>{reasonFor(trigger, minutes)}</p>
      ))}
      <button type="button" onClick={onPractices}>
        {t('cardPractices')}
      </button>
    </div>
  );
}
