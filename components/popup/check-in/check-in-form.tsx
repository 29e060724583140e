import './check-in-form.css';
import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import {
  type CheckInDraft,
  COMPARISONS,
  checkInFault,
  EMPTY_CHECK_IN,
  PATTERNS,
} from '../../../lib/domain/journal/check-in';
import { MAX_TEXT_LENGTH } from '../../../lib/domain/journal/text-limits';
import { t } from '../../../lib/platform/i18n';
import { numberText } from '../../../lib/wording/number-text';
import { Button } from '../../controls/button';
import { Choice } from '../../controls/choice';
import { ChoiceGroup } from '../../controls/choice-group';
import { Notice } from '../../controls/notice';
import { useDraftAutosave } from '../../hooks/use-draft-autosave';
import { useTask } from '../../hooks/use-task';
import { CheckInHead } from './check-in-head';
import { GratitudeFields } from './gratitude-fields';
import { MoodField } from './mood-field';

interface CheckInFormProps {
  /** A check-in that was begun and not kept, `null` for none. */
  readonly initialDraft: CheckInDraft | null;
  readonly prompts: readonly number[];
  readonly checkInsToday: number;
  /** The form takes the focus when it appears, because the person has just asked for it. */
  readonly focused: boolean;
  /** Rejects when it could not be stored. */
  onSaveDraft(draft: CheckInDraft): Promise<void>;
  /** Rejects when it could not be stored. */
  onKeep(draft: CheckInDraft): Promise<void>;
  onKept(draft: CheckInDraft): void;
}

/** The form of a check-in, usable by pointer or by keyboard alone. Every answer is optional. */
export function CheckInForm(props: CheckInFormProps): JSX.Element {
  const { initialDraft, focused, onSaveDraft, onKeep, onKept } = props;
  const heading = useId();
  const fault = useId();
  // The prompts that are shown stay, even when a new day brings others.
  const [prompts] = useState(() => withPrompt(props.prompts, initialDraft?.prompt ?? null));
  const [draft, setDraft] = useState(initialDraft ?? EMPTY_CHECK_IN);
  const [isResumed, setIsResumed] = useState(initialDraft !== null);
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

  const message = refused ? faultText(draft) : task.state === 'failed' ? t('checkInFailed') : null;
  return (
    <form class="check-in" aria-labelledby={heading} onSubmit={keep} noValidate>
      <CheckInHead
        id={heading}
        checkInsToday={props.checkInsToday}
        isResumed={isResumed}
        onStartOver={startOver}
      />
      <MoodField mood={draft.mood} focused={focused} onMood={(mood) => change({ mood })} />
      <Choice
        question={t('comparisonQuestion')}
        options={COMPARISONS.map((value) => ({ value, label: t(`comparison_${value}`) }))}
        value={draft.comparison}
        onChoose={(comparison) => change({ comparison })}
      />
      <ChoiceGroup
        question={t('patternsQuestion')}
        options={PATTERNS.map((value) => ({ value, label: t(`pattern_${value}`) }))}
        values={draft.patterns}
        onChoose={(patterns) => change({ patterns })}
      />
      <GratitudeFields draft={draft} prompts={prompts} onChange={change} />
      <div class="check-in-end">
        <Notice tone="trouble" id={fault}>
          {message}
        </Notice>
        <Notice>{autosave.failed && t('checkInNotHeld')}</Notice>
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
  return fault && t(`checkInFault_${fault}`, numberText(MAX_TEXT_LENGTH));
}
