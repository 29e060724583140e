import './kept-text.css';
import './question-section.css';
import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { type Reflection, WEEKLY_QUESTIONS } from '../../../lib/domain/journal/check-in';
import type { IsoWeek } from '../../../lib/domain/time/days';
import { t } from '../../../lib/platform/i18n';
import { questionText } from '../../../lib/wording/question-text';
import { Button } from '../../controls/button';
import { useFormMemory } from '../../hooks/use-form-memory';
import { QuestionAnswer } from './question-answer';

interface QuestionSectionProps {
  readonly week: IsoWeek;
  /** The number of the week's own question. */
  readonly question: number;
  /** The answers kept in the week, to whichever question. */
  readonly answers: readonly Reflection[];
  onAnswer(question: number, answer: string): Promise<void>;
}

/** The week's one question, or another of the twelve, with room to answer; and what was answered besides. */
export function QuestionSection({ week, question, answers, onAnswer }: QuestionSectionProps): JSX.Element {
  const id = useId();
  const [asked, setAsked] = useState(question);
  /** What is being written to each question, so that a look at another loses nothing. */
  const [drafts, changeDrafts] = useFormMemory<Readonly<Record<number, string | null>>>(
    `answers ${week}`,
    {},
  );
  const besides = answers.filter((answer) => answer.question !== asked);
  return (
    <section class="question-section" aria-labelledby={id}>
      <p class="question-kind">{t('questionTitle')}</p>
      <div aria-live="polite">
        <h2 id={id}>{questionText(asked)}</h2>
      </div>
      <QuestionAnswer
        key={asked}
        answer={answers.find((answer) => answer.question === asked)?.answer ?? null}
        writing={drafts[asked] ?? null}
        onWrite={(text) => changeDrafts((now) => ({ ...now, [asked]: text }))}
        onAnswer={(text) => onAnswer(asked, text)}
      />
      <div class="ways">
        <Button look="bare" onPress={() => setAsked((asked % WEEKLY_QUESTIONS) + 1)}>
          {t('questionAnother')}
        </Button>
        {asked !== question && (
          <Button look="bare" onPress={() => setAsked(question)}>
            {t('questionOwn')}
          </Button>
        )}
      </div>
      {besides.length > 0 && (
        <div class="question-besides">
          <h3>{t('questionAnsweredToo')}</h3>
          {besides.map((answer) => (
            <figure key={answer.question}>
              <figcaption id={`${id}-${answer.question}`}>{questionText(answer.question)}</figcaption>
              <blockquote class="kept-text" dir="auto">
                {answer.answer}
              </blockquote>
              <Button
                look="bare"
                describedBy={`${id}-${answer.question}`}
                onPress={() => setAsked(answer.question)}
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
