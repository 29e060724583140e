import './guided-flow.css';
import type { JSX, TargetedSubmitEvent } from 'preact';
import { useEffect, useId, useState } from 'preact/hooks';
import type { LocalDay } from '../../lib/domain/days';
import { STEPS_OF, stepOfWords, type WordsFault, wordsFault } from '../../lib/domain/guided-practice';
import type { GuidedPractice } from '../../lib/domain/practice';
import { t } from '../../lib/platform/i18n';
import { Button } from '../controls/button';
import { Notice } from '../controls/notice';
import { useTask } from '../use-task';
import { numberText } from '../wording/number';
import { practiceName } from '../wording/practice';
import { EvidenceNote } from './evidence-note';
import { GuidedStepView } from './guided-step';
import { KeptPractice } from './kept-practice';
import { PracticeGlyph } from './practice-glyph';

interface GuidedFlowProps {
  readonly practice: GuidedPractice;
  readonly today: LocalDay;
  /** What is written so far, one for each written step. */
  readonly words: readonly string[];
  onWords(words: readonly string[]): void;
  /** Rejects when it could not be stored. */
  onKeep(words: readonly string[]): Promise<void>;
  onCopy(text: string): Promise<void>;
  onClose(): void;
  /** Monotonic ms. */
  now(): number;
}

/** A practice, step by step. What is written stays while one goes back and forth, until it is kept or dropped. */
export function GuidedFlow(props: GuidedFlowProps): JSX.Element {
  const { practice, today, words, onWords, onKeep, onCopy, onClose, now } = props;
  const faultId = useId();
  const [at, setAt] = useState(0);
  const [fault, setFault] = useState<WordsFault | null>(null);
  const task = useTask<void>();
  useEffect(() => scrollTo(0, 0), []);

  const steps = STEPS_OF[practice];
  const isLast = at === steps.length - 1;
  // There, to begin is the one thing to do.
  const isBreath = steps[at]?.kind === 'breath';
  const go = (step: number): void => {
    setAt(step);
    setFault(null);
  };
  const write = (written: readonly string[]): void => {
    onWords(written);
    setFault(null);
  };
  const goOn = (event: TargetedSubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    if (!isLast) {
      go(at + 1);
      return;
    }
    const found = wordsFault(practice, words);
    setFault(found);
    // Where words are missing or too long is where one goes on writing.
    if (found) setAt(stepOfWords(practice, found.line));
    else task.run(() => onKeep(words));
  };
  const finish = (): void => {
    onWords([]);
    onClose();
  };

  const message = fault ? faultText(fault) : task.state === 'failed' && t('practiceFailed');
  return (
    <article class="guided-flow">
      <p>
        <a class="guided-back" href="#all">
          {t('practicesBack')}
        </a>
      </p>
      <header>
        <PracticeGlyph practice={practice} />
        <h1>{practiceName(practice)}</h1>
      </header>
      {task.state === 'done' ? (
        <KeptPractice practice={practice} today={today} onClose={onClose} />
      ) : (
        <form class="guided-form" onSubmit={goOn} noValidate>
          <p class="guided-where">{t('practiceStepOf', numberText(at + 1), numberText(steps.length))}</p>
          <GuidedStepView
            key={at}
            practice={practice}
            at={at}
            words={words}
            fault={fault && faultId}
            onWords={write}
            onCopy={onCopy}
            now={now}
          />
          <Notice tone="trouble" id={faultId}>
            {message}
          </Notice>
          <div class="guided-ways">
            {at > 0 && <Button onPress={() => go(at - 1)}>{t('practicePrevious')}</Button>}
            <Button look={isBreath ? 'plain' : 'main'} type="submit" waiting={task.state === 'running'}>
              {t(isLast ? 'practiceKeep' : 'practiceNext')}
            </Button>
            {isLast && (
              <Button look="bare" onPress={finish}>
                {t('practiceFinish')}
              </Button>
            )}
          </div>
        </form>
      )}
      <EvidenceNote practice={practice} />
    </article>
  );
}

const faultText = ({ kind, longest }: WordsFault): string =>
  kind === 'tooLong' ? t('practiceTooLong', numberText(longest)) : t('practiceEmpty');
