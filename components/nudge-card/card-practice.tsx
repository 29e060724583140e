import type { JSX } from 'preact';
import { type CardPractice, INTENTS } from '../../lib/domain/journal/practice';
import { MAX_CARD_LINE_LENGTH } from '../../lib/domain/journal/text-limits';
import { type MessageKey, t } from '../../lib/platform/i18n';
import { BreathGuide, type CardBreathProps } from './breath-guide';

export interface CardPracticeProps extends CardBreathProps {
  /** What can be done on the card; `null` where the sentence is all. */
  readonly practice: CardPractice | null;
  /** What is written so far. */
  readonly lines: readonly string[];
  /** All that is written is kept. */
  readonly isKept: boolean;
  onWrite(index: number, line: string, event: Event): void;
  onKeep(event: Event): void;
  onChoose(line: string, event: Event): void;
}

/** What each line asks for, where a practice has lines to write. */
const ASKS: Readonly<Partial<Record<CardPractice, readonly MessageKey[]>>> = {
  notice: ['cardNotice'],
  gratitude: ['cardGratitude'],
  gladFor: ['cardGladFor'],
  reframe: ['cardHarshThought', 'cardBalancedThought'],
  reachOut: ['cardReachOut'],
  ownPath: ['cardOwnPath'],
};

/** The small thing that can be done on the card itself. */
export function CardPracticeView(props: CardPracticeProps): JSX.Element | null {
  const { practice } = props;
  // What is handed over to a page loses what is null.
  if (!practice) return null;
  switch (practice) {
    case 'breathe':
      return <BreathGuide {...props} />;
    case 'intent':
      return <CardIntent {...props} />;
    default:
      return <CardLines asks={ASKS[practice] ?? []} {...props} />;
  }
}

function CardIntent({ lines, isKept, onChoose }: CardPracticeProps): JSX.Element {
  return (
    <fieldset class="practice choices" aria-label={t('cardIntent')}>
      {INTENTS.map((intent) => (
        <button
          key={intent}
          type="button"
          aria-pressed={lines[0] === intent}
          onClick={(event) => onChoose(intent, event)}
        >
          {t(`cardIntent_${intent}`)}
        </button>
      ))}
      <p class="kept" role="status">
        {isKept && t('cardKept')}
      </p>
    </fieldset>
  );
}

interface CardLinesProps extends CardPracticeProps {
  readonly asks: readonly MessageKey[];
}

function CardLines({ asks, practice, lines, isKept, onWrite, onKeep }: CardLinesProps): JSX.Element {
  const [name = ''] = lines;
  return (
    <div class="practice lines">
      {asks.map((ask, index) => (
        <input
          key={ask}
          type="text"
          aria-label={t(ask)}
          placeholder={t(ask)}
          maxLength={MAX_CARD_LINE_LENGTH}
          autoComplete="off"
          value={lines[index] ?? ''}
          onInput={(event) => onWrite(index, event.currentTarget.value, event)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && !event.isComposing) onKeep(event);
          }}
        />
      ))}
      <div class="keeping">
        {!isKept && (
          <button type="button" onClick={onKeep}>
            {t('cardKeep')}
          </button>
        )}
        <p class="kept" role="status">
          {isKept && (practice === 'reachOut' ? t('cardReachOutTo', name.trim()) : t('cardKept'))}
        </p>
      </div>
    </div>
  );
}
