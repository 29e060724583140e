import type { JSX } from 'preact';
import type { Trigger } from '../../lib/domain/trigger';
import { counted, t } from '../../lib/platform/i18n';

export interface CardReasonsProps {
  /** Why now. */
  readonly triggers: readonly Trigger[];
  /** Minutes of scrolling that led to it. */
  readonly minutes: number;
}

const reasonFor = (trigger: Trigger, minutes: number): string => {
  switch (trigger) {
    case 'passive':
      return counted('cardWhyPassive', minutes);
    case 'manyProfiles':
      return t('cardWhyManyProfiles');
    case 'backSoon':
      return t('cardWhyBackSoon');
    case 'lateNight':
      return t('cardWhyLateNight');
  }
};

/** Why a card came, in plain words. */
export function CardReasons({ triggers, minutes }: CardReasonsProps): JSX.Element {
  return (
    <div class="reasons">
      {triggers.map((trigger) => (
        <p key={trigger}>{reasonFor(trigger, minutes)}</p>
      ))}
    </div>
  );
}
