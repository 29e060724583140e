import type { JSX } from 'preact';
import type { SettledOutcome } from '../../lib/domain/nudges/nudge';
import { direction, language, t } from '../../lib/platform/i18n';
import { Mark } from '../shell/mark';
import { type CardPracticeProps, CardPracticeView } from './card-practice';
import { CardReasons, type CardReasonsProps } from './card-reasons';

export interface NudgeCardProps extends CardReasonsProps, CardPracticeProps {
  readonly sentence: string;
  /** Whether to say that the kinds of nudges change. */
  readonly explains: boolean;
  /** The reasons are shown. */
  readonly isExplained: boolean;
  /** Something could not be stored. */
  readonly trouble: boolean;
  onExit(outcome: SettledOutcome, event: Event): void;
  onExplain(event: Event): void;
  /** A press of the handle, or a key on it. */
  onMove(event: Event): void;
}

const EXITS = [
  ['helpful', 'cardHelpful'],
  ['notNow', 'cardNotNow'],
  ['closedTab', 'cardCloseTab'],
] as const;

/**
 * The card on a page: one sentence and three ways out, with what can be done about it between them. It takes no
 * focus; its sentence becomes visible a moment after the card, which is what makes a live region speak it.
 */
export function NudgeCardView(props: NudgeCardProps): JSX.Element {
  const { sentence, explains, isExplained, trouble, onExit, onExplain, onMove } = props;
  return (
    <section class="nudge-card" lang={language()} dir={direction()} aria-label={t('cardLabel')}>
      <header>
        <Mark />
        <span class="name">{t('appName')}</span>
        <button type="button" aria-expanded={isExplained} onClick={onExplain}>
          {t('cardWhy')}
        </button>
        <button
          type="button"
          class="handle"
          aria-label={t('cardMove')}
          title={t('cardMove')}
          onClick={onMove}
          onKeyDown={onMove}
        >
          <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
            <path d="M4 6h8M4 10h8" />
          </svg>
        </button>
      </header>
      <div role="status">
        <p class="sentence">{sentence}</p>
        {explains && <p class="aside">{t('cardWhyChanges')}</p>}
        {trouble && <p class="aside">{t('cardTrouble')}</p>}
      </div>
      {isExplained && <CardReasons {...props} />}
      <CardPracticeView {...props} />
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
