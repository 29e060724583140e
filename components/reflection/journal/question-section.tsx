import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { nextQuestion, type Reflection } from '../../../lib/domain/journal/weekly-question';
import type { IsoWeek } from '../../../lib/domain/time/days';
import { t } from '../../../lib/i18n/translate';
import { questionText } from '../../../lib/wording/question-text';
import { Button } from '../../controls/button';
import { useFormMemory } from '../../hooks/use-form-memory';
import { QuestionAnswer } from './question-answer';
import './kept-text.css';
import './question-section.css';

interface QuestionSectionProps {
  readonly week: IsoWeek;
  /** The number of the week's own question. */
  readonly question: number;
  /** Whether the person can be asked about nudges. */
  readonly asksAboutNudges: boolean;
  /** The answers stored for the week, to its own question or to others. */
  readonly answers: readonly Reflection[];
  onAnswer(question: number, answer: string): Promise<void>;
}

/** The week's question, or another of the twelve, with its answer, and the answers to other questions. */
export function QuestionSection({
  week,
  question,
  asksAboutNudges,
  answers,
  onAnswer,
}: QuestionSectionProps): JSX.Element {
  const id = useId();
  const [shownQuestion, setShownQuestion] = useState(question);
  /** The draft for each question, so that nothing is lost when another question is shown. */
  const [drafts, changeDrafts] = useFormMemory<Readonly<Record<number, string | null>>>(
    `answers ${week}`,
    {},
  );
  const otherAnswers = answers.filter((answer) => answer.question !== shownQuestion);
  return (
    <section class="question-section" aria-labelledby={id}>
      <p class="question-kind">{t('questionTitle')}</p>
      <div aria-live="polite">
        <h2 id={id}>{questionText(shownQuestion)}</h2>
      </div>
      <QuestionAnswer
        key={shownQuestion}
        answer={answers.find((answer) => answer.question === shownQuestion)?.answer ?? null}
        draft={drafts[shownQuestion] ?? null}
        onWrite={(text) => changeDrafts((current) => ({ ...current, [shownQuestion]: text }))}
        onAnswer={(text) => onAnswer(shownQuestion, text)}
      />
      <div class="ways">
        <Button look="bare" onPress={() => setShownQuestion(nextQuestion(shownQuestion, asksAboutNudges))}>
          {t('questionAnother')}
        </Button>
        {shownQuestion !== question && (
          <Button look="bare" onPress={() => setShownQuestion(question)}>
            {t('questionOwn')}
          </Button>
        )}
      </div>
      {otherAnswers.length > 0 && (
        <div class="question-besides">
          <h3>{t('questionAnsweredToo')}</h3>
          {otherAnswers.map((answer) => (
            <figure key={answer.question}>
              <figcaption id={`${id}-${answer.question}`}>{questionText(answer.question)}</figcaption>
              <blockquote class="kept-text" dir="auto">
                {answer.answer}
              </blockquote>
              <Button
                look="bare"
                describedBy={`${id}-${answer.question}`}
                onPress={() => setShownQuestion(answer.question)}
              >
                {t('questionEdit')}
              </Button>
            </figure>
          ))}
        </div>
      )}
    </section>
  );
}
