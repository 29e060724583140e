import type { JSX } from 'preact';
import type { CardModel } from '../../lib/content/card/card-model';
import { MAX_CARD_LINE_LENGTH } from '../../lib/domain/journal/text-limits';
import { NAME_MARK } from '../../lib/domain/nudges/card-texts';
import { BreathGuide } from './breath-guide';

/** The practice that can be done on the card itself. */
export function CardPracticeView(props: CardModel): JSX.Element | null {
  const { practice, isFolded, texts, onUnfold } = props;
  if (!practice) return null;
  if (isFolded) {
    return (
      <div class="practice">
        <button type="button" onClick={onUnfold}>
          {texts.unfold}
        </button>
      </div>
    );
  }
  if (practice === 'breathe') return <BreathGuide {...props} />;
  return texts.choices[0] ? <CardChoices {...props} /> : <CardLines {...props} />;
}

function CardChoices({ lines, isKept, texts, onChoose }: CardModel): JSX.Element {
  return (
    <fieldset class="practice choices" aria-label={texts.unfold}>
      {texts.choices.map(([line, text]) => (
        <button
          key={line}
          type="button"
          aria-pressed={lines[0] === line}
          onClick={(event) => onChoose(line, event)}
        >
          {text}
        </button>
      ))}
      <p class="kept" role="status">
        {isKept && texts.kept}
      </p>
    </fieldset>
  );
}

function CardLines({ lines, isKept, texts, onWrite, onKeep }: CardModel): JSX.Element {
  const [name = ''] = lines;
  return (
    <div class="practice lines">
      {texts.questions.map(
        (question, index) =>
          question && (
            <input
              key={question}
              type="text"
              aria-label={question}
              placeholder={question}
              maxLength={MAX_CARD_LINE_LENGTH}
              autoComplete="off"
              value={lines[index] ?? ''}
              onInput={(event) => onWrite(index, event.currentTarget.value, event)}
              onKeyDown={(event) => {
                if (event.key === 'Enter' && !event.isComposing) onKeep(event);
              }}
            />
          ),
      )}
      <div class="keeping">
        {!isKept && (
          <button type="button" onClick={onKeep}>
            {texts.keep}
          </button>
        )}
        <p class="kept" role="status">
          {isKept && texts.kept.replace(NAME_MARK, () => name.trim())}
        </p>
      </div>
    </div>
  );
}
