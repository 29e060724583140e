import type { JSX, TargetedSubmitEvent } from 'preact';
import { useEffect, useId, useState } from 'preact/hooks';
import {
  PRACTICE_STEPS,
  type PracticeTextFault,
  practiceTextFault,
  stepOfText,
} from '../../../lib/domain/journal/guided-practice';
import type { GuidedPractice } from '../../../lib/domain/journal/practice';
import {
  EMPTY_PRACTICE_DRAFT,
  isEmptyPracticeDraft,
  type PracticeDraft,
} from '../../../lib/domain/journal/practice-draft';
import type { SiteId } from '../../../lib/domain/sites/site';
import type { LocalDay } from '../../../lib/domain/time/days';
import { t } from '../../../lib/i18n/translate';
import { numberText } from '../../../lib/wording/number-text';
import { fitsCard } from '../../../lib/wording/plan-text';
import { practiceName } from '../../../lib/wording/practice-text';
import { Button } from '../../controls/button';
import { Notice } from '../../controls/notice';
import { useDraftAutosave } from '../../hooks/use-draft-autosave';
import { useTask } from '../../hooks/use-task';
import { PracticeGlyph } from '../practice-glyph';
import { EvidenceNote } from './evidence-note';
import { GuidedProgress } from './guided-progress';
import { GuidedStepView } from './guided-step';
import { PracticeKeptNotice } from './practice-kept-notice';
import './guided-flow.css';

interface GuidedFlowProps {
  readonly practice: GuidedPractice;
  /** The step that is shown, counted from 0. */
  readonly at: number;
  readonly today: LocalDay;
  readonly draft: PracticeDraft;
  /** The sites that a plan can be about. */
  readonly sites: readonly SiteId[];
  onGo(step: number): void;
  onChangeDraft(draft: PracticeDraft): void;
  /** Rejects when it could not be stored, as does `onKeep`. */
  onSaveDraft(draft: PracticeDraft): Promise<void>;
  onKeep(draft: PracticeDraft): Promise<void>;
  onCopy(text: string): Promise<void>;
  onClose(): void;
  /** Monotonic ms. */
  monotonicNow(): number;
}

/**
 * A practice, step by step. What is written stays while the person goes back and forth, until it is kept or dropped.
 */
export function GuidedFlow(props: GuidedFlowProps): JSX.Element {
  const { practice, at, draft, onGo, onKeep, onClose } = props;
  const { words } = draft;
  const faultId = useId();
  const [isResumed, setIsResumed] = useState(!isEmptyPracticeDraft(draft));
  const autosave = useDraftAutosave(props.onSaveDraft);
  const [found, setFound] = useState<PracticeTextFault | null>(null);
  // Its answer is the step on which it was kept: back from there leads to the step before.
  const task = useTask<number>();
  useEffect(() => scrollTo(0, 0), []);

  const steps = PRACTICE_STEPS[practice];
  const isLast = at === steps.length - 1;
  // The person may have gone to another step since, also by the browser's buttons.
  const fault = found && stepOfText(practice, found.index) === at ? found : null;
  // On such a step the main button is the one that starts the breathing.
  const isBreath = steps[at]?.kind === 'breath';
  const go = (step: number): void => {
    setFound(null);
    if (step !== at) onGo(step);
  };
  const write = (written: PracticeDraft): void => {
    props.onChangeDraft(written);
    autosave.schedule(written);
    setFound(null);
  };
  const submit = (event: TargetedSubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    if (!isLast) {
      go(at + 1);
      return;
    }
    const faultFound = practiceTextFault(practice, words);
    if (!faultFound) {
      task.run(keep);
      return;
    }
    // Opens the step whose words are missing or too long.
    go(stepOfText(practice, faultFound.index));
    setFound(faultFound);
  };
  const keep = async (): Promise<number> => {
    // The draft stays saved until the words are kept. After that nothing of it may be saved again.
    autosave.flush();
    await onKeep(toKeep(practice, draft));
    autosave.cancel();
    setIsResumed(false);
    return at;
  };
  const startOver = (): void => {
    write(EMPTY_PRACTICE_DRAFT);
    setIsResumed(false);
    go(0);
  };
  const finish = (): void => {
    write(EMPTY_PRACTICE_DRAFT);
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
      {task.state === 'done' && task.answer === at ? (
        <PracticeKeptNotice practice={practice} today={props.today} onClose={onClose} />
      ) : (
        <form class="guided-form" onSubmit={submit} noValidate>
          <GuidedProgress step={at + 1} steps={steps.length} isResumed={isResumed} onStartOver={startOver} />
          <GuidedStepView
            // Starting over makes it a new element, so that its field takes the focus.
            key={`${at} ${isResumed}`}
            practice={practice}
            at={at}
            draft={draft}
            sites={props.sites}
            fault={fault && faultId}
            onChangeDraft={write}
            onCopy={props.onCopy}
            monotonicNow={props.monotonicNow}
          />
          <Notice tone="trouble" id={faultId}>
            {message}
          </Notice>
          <Notice>{autosave.failed && t('practiceNotHeld')}</Notice>
          <div class="guided-ways">
            {at > 0 && <Button onPress={() => go(at - 1)}>{t('practicePrevious')}</Button>}
            <Button look={isBreath ? 'plain' : 'main'} type="submit" waiting={task.state === 'running'}>
              {t(isLast ? 'practiceKeep' : 'practiceNext')}
            </Button>
            {(isLast || fault) && (
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

/** A plan is shown on a card only if it is short enough for one. */
function toKeep(practice: GuidedPractice, draft: PracticeDraft): PracticeDraft {
  const [cue = '', response = ''] = draft.words;
  return { ...draft, onCard: practice === 'plan' && draft.onCard && fitsCard({ cue, response }) };
}

const faultText = ({ kind, maxLength }: PracticeTextFault): string =>
  kind === 'tooLong' ? t('practiceTooLong', { most: numberText(maxLength) }) : t('practiceEmpty');
