import type { JSX } from 'preact';
import { direction, language, t } from '../../lib/platform/i18n';
import { Mark } from '../mark/mark';

/** A way to end a nudge. */
export type CardExit = 'helpful' | 'notNow' | 'closeTab';

export interface NudgeCardProps {
  readonly sentence: string;
  /** The answer could not be stored. */
  readonly trouble: boolean;
  onExit(exit: CardExit, event: Event): void;
}

const EXITS = [
  ['helpful', 'cardHelpful'],
  ['notNow', 'cardNotNow'],
  ['closeTab', 'cardCloseTab'],
] as const;

/**
 * The card on a page: one sentence and three ways out. It takes no focus; its sentence becomes visible
 * a moment after the card, which is what makes a live region speak it.
 */
export function NudgeCardView({ sentence, trouble, onExit }: NudgeCardProps): JSX.Element {
  return (
    <section class="nudge-card" lang={language()} dir={direction()} aria-label={t('cardLabel')}>
      <Mark />
      <div class="words" role="status">
        <p class="sentence">{sentence}</p>
        {trouble && <p class="trouble">{t('cardTrouble')}</p>}
      </div>
      <div class="exits">
        {EXITS.map(([exit, label]) => (
          <button key={exit} type="button" onClick={(event) => onExit(exit, event)}>
            {t(label)}
          </button>
        ))}
      </div>
    </section>
  );
}
