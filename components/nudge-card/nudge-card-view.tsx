import type { JSX } from 'preact';
import type { CardModel } from '../../lib/content/card/card-model';
import { t } from '../../lib/platform/i18n';
import { Mark } from '../shell/mark';
import { CardPracticeView } from './card-practice';
import { CardReasons } from './card-reasons';

const EXITS = [
  ['helpful', 'cardHelpful'],
  ['notNow', 'cardNotNow'],
  ['closedTab', 'cardCloseTab'],
] as const;

/**
 * The card on a page: one sentence, a practice that can be done at once, and three buttons that close it. It takes no
 * focus. Its sentence becomes visible shortly after the card, so that screen readers announce the live region.
 */
export function NudgeCardView(props: CardModel): JSX.Element {
  const { sentence, explainsRotation, shortcut, isExplained, hasFailed, onExit, onExplain, onMove } = props;
  return (
    <section class="nudge-card" aria-label={t('cardLabel')}>
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
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M4 6h8M4 10h8" />
          </svg>
        </button>
      </header>
      <div role="status">
        <p class="sentence">{sentence}</p>
        {explainsRotation && <p class="aside">{t('cardWhyChanges')}</p>}
        {shortcut && <p class="aside">{t('cardShortcutHint', shortcut)}</p>}
        {hasFailed && <p class="aside">{t('cardTrouble')}</p>}
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
