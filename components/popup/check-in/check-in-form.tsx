import type { JSX, TargetedKeyboardEvent } from 'preact';
import { useId, useState } from 'preact/hooks';
import { type CheckInDraft, checkInFault, EMPTY_CHECK_IN } from '../../../lib/domain/journal/check-in';
import { MAX_TEXT_LENGTH } from '../../../lib/domain/journal/text-limits';
import { t } from '../../../lib/i18n/translate';
import { numberText } from '../../../lib/wording/number-text';
import { Button } from '../../controls/button';
import { Notice } from '../../controls/notice';
import { useDraftAutosave } from '../../hooks/use-draft-autosave';
import { useTask } from '../../hooks/use-task';
import { MoodField } from '../../shared/mood-field';
import { GladLine } from './glad-line';
import { hasMoreAnswers, MoreAnswers } from './more-answers';
import './check-in-form.css';

interface CheckInFormProps {
  /** A check-in that was begun and not kept, `null` for none. */
  readonly initialDraft: CheckInDraft | null;
  readonly prompts: readonly number[];
  /** Whether the form asks for a check-in, and not for a glad line alone. */
  readonly isAsked: boolean;
  /** The form takes the focus when it appears, because the person has just asked for it. */
  readonly focused: boolean;
  /** Rejects when it could not be stored. */
  onSaveDraft(draft: CheckInDraft): Promise<void>;
  /** Rejects when it could not be stored. */
  onKeep(draft: CheckInDraft): Promise<void>;
  onKept(draft: CheckInDraft): void;
}

/**
 * The form of a check-in, usable by pointer or by keyboard alone. Every answer is optional. What few people fill in is
 * folded, so that the usual answers and "Keep" fit into a popup.
 */
export function CheckInForm(props: CheckInFormProps): JSX.Element {
  const { initialDraft, isAsked, focused, onSaveDraft, onKeep, onKept } = props;
  const fault = useId();
  const more = useId();
  // The prompts that are shown stay, even when a new day brings others.
  const [prompts] = useState(() => withPrompt(props.prompts, initialDraft?.prompt ?? null));
  const [draft, setDraft] = useState(initialDraft ?? EMPTY_CHECK_IN);
  const [isResumed, setIsResumed] = useState(initialDraft !== null);
  const [isUnfolded, setIsUnfolded] = useState(initialDraft !== null && hasMoreAnswers(initialDraft));
  const [refused, setRefused] = useState(false);
  const autosave = useDraftAutosave(onSaveDraft);
  const task = useTask<void>();

  const replace = (next: CheckInDraft): void => {
    setDraft(next);
    setRefused(false);
    autosave.schedule(next);
  };
  const change = (changes: Partial<CheckInDraft>): void => replace({ ...draft, ...changes });
  const startOver = (): void => {
    replace(EMPTY_CHECK_IN);
    setIsResumed(false);
  };
  const keep = (event: Event): void => {
    event.preventDefault();
    const isFaulty = checkInFault(draft) !== null;
    setRefused(isFaulty);
    if (isFaulty) return;
    // The draft stays saved until the check-in is kept. After that nothing of it may be saved again.
    autosave.flush();
    task.run(async () => {
      await onKeep(draft);
      autosave.cancel();
      onKept(draft);
    });
  };

  const keepByKeys = (event: TargetedKeyboardEvent<HTMLFormElement>): void => {
    const isKeep = event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !event.isComposing;
    if (isKeep && !event.defaultPrevented) event.currentTarget.requestSubmit();
  };

  const message = refused ? faultText(draft) : task.state === 'failed' ? t('checkInFailed') : null;
  return (
    <form class="check-in" aria-label={t('checkIn')} onSubmit={keep} onKeyDown={keepByKeys} noValidate>
      {isResumed && (
        <p class="check-in-resumed">
          {t('checkInHeld')}
          <Button look="bare" onPress={startOver}>
            {t('checkInAfresh')}
          </Button>
        </p>
      )}
      <GladLine draft={draft} prompts={prompts} focused={focused} onChange={change} />
      {(isAsked || isUnfolded) && <MoodField mood={draft.mood} onMood={(mood) => change({ mood })} />}
      {isUnfolded && <MoreAnswers id={more} draft={draft} onChange={change} />}
      <div class="check-in-end">
        <Notice tone="trouble" id={fault}>
          {message}
        </Notice>
        <Notice>{autosave.failed && t('checkInNotHeld')}</Notice>
        <Button
          look="bare"
          expanded={isUnfolded}
          controls={isUnfolded ? more : undefined}
          onPress={() => setIsUnfolded(!isUnfolded)}
        >
          {t('checkInMore')}
        </Button>
        <Button look="main" type="submit" waiting={task.state === 'running'} describedBy={fault}>
          {t('checkInKeep')}
        </Button>
      </div>
    </form>
  );
}

/** A prompt that was being answered in the draft is offered too, in place of one of the others. */
const withPrompt = (prompts: readonly number[], answered: number | null): readonly number[] =>
  answered === null || prompts.includes(answered) ? prompts : [answered, ...prompts.slice(1)];

function faultText(draft: CheckInDraft): string | null {
  const fault = checkInFault(draft);
  return fault && t(`checkInFault_${fault}`, { most: numberText(MAX_TEXT_LENGTH) });
}
