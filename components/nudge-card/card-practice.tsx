import type { JSX } from 'preact';
import type { CardModel } from '../../lib/content/card/card-model';
import { type CardPractice, INTENTS } from '../../lib/domain/journal/practice';
import { MAX_CARD_LINE_LENGTH } from '../../lib/domain/journal/text-limits';
import { type MessageKey, t } from '../../lib/platform/i18n';
import { BreathGuide } from './breath-guide';

/** What each line of a practice asks for. */
const QUESTIONS: Readonly<Record<Exclude<CardPractice, 'breathe' | 'intent'>, readonly MessageKey[]>> = {
  notice: ['cardNotice'],
  gratitude: ['cardGratitude'],
  gladFor: ['cardGladFor'],
  reframe: ['cardHarshThought', 'cardBalancedThought'],
  reachOut: ['cardReachOut'],
  ownPath: ['cardOwnPath'],
};

/** The practice that can be done on the card itself. */
export function CardPracticeView(props: CardModel): JSX.Element | null {
  const { practice } = props;
  if (!practice) return null;
  switch (practice) {
    case 'breathe':
      return <BreathGuide {...props} />;
    case 'intent':
      return <CardIntent {...props} />;
    default:
      return <CardLines questions={QUESTIONS[practice]} {...props} />;
  }
}

function CardIntent({ lines, isKept, onChoose }: CardModel): JSX.Element {
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

interface CardLinesProps extends CardModel {
  readonly questions: readonly MessageKey[];
}

function CardLines({ questions, practice, lines, isKept, onWrite, onKeep }: CardLinesProps): JSX.Element {
  const [name = ''] = lines;
  return (
    <div class="practice lines">
      {questions.map((question, index) => (
        <input
          key={question}
          type="text"
          aria-label={t(question)}
          placeholder={t(question)}
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
