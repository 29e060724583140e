import './check-in-form.css';
import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import {
  type CheckInDraft,
  COMPARISONS,
  checkInFault,
  EMPTY_CHECK_IN,
  LONGEST_TEXT,
  PATTERNS,
} from '../../../lib/domain/journal/check-in';
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

export interface CheckInFormProps {
  /** What was begun and not kept. */
  readonly held: CheckInDraft | null;
  readonly prompts: readonly number[];
  readonly checkInsToday: number;
  /** The person asked for it just now. */
  readonly focused: boolean;
  /** Puts a draft aside; rejects when it could not be. */
  onHold(draft: CheckInDraft): Promise<void>;
  /** Rejects when it could not be stored. */
  onCheckIn(draft: CheckInDraft): Promise<void>;
  onKept(draft: CheckInDraft): void;
}

/** A moment's stock of how one is, by pointer or by keyboard alone. Everything in it may be left out. */
export function CheckInForm(props: CheckInFormProps): JSX.Element {
  const { held, focused, onHold, onCheckIn, onKept } = props;
  const heading = useId();
  const fault = useId();
  // What stands in front of the person stays, even when midnight brings other prompts.
  const [prompts] = useState(() => withPrompt(props.prompts, held?.prompt ?? null));
  const [draft, setDraft] = useState(held ?? EMPTY_CHECK_IN);
  const [isAsLeft, setIsAsLeft] = useState(held !== null);
  const [refused, setRefused] = useState(false);
  const holding = useDraftAutosave(onHold);
  const task = useTask<void>();

  const replace = (next: CheckInDraft): void => {
    setDraft(next);
    setRefused(false);
    holding.hold(next);
  };
  const change = (part: Partial<CheckInDraft>): void => replace({ ...draft, ...part });
  const startAfresh = (): void => {
    replace(EMPTY_CHECK_IN);
    setIsAsLeft(false);
  };
  const keep = (event: Event): void => {
    event.preventDefault();
    const wrong = checkInFault(draft) !== null;
    setRefused(wrong);
    if (wrong) return;
    // It stays put aside until it is kept, and nothing of it may be put aside after that.
    holding.flush();
    task.run(async () => {
      await onCheckIn(draft);
      holding.letGo();
      onKept(draft);
    });
  };

  const message = refused ? faultText(draft) : task.state === 'failed' ? t('checkInFailed') : null;
  return (
    <form class="check-in" aria-labelledby={heading} onSubmit={keep} noValidate>
      <CheckInHead
        id={heading}
        checkInsToday={props.checkInsToday}
        isAsLeft={isAsLeft}
        onAfresh={startAfresh}
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
        <Notice>{holding.failed && t('checkInNotHeld')}</Notice>
        <Button look="main" type="submit" waiting={task.state === 'running'} describedBy={fault}>
          {t('checkInKeep')}
        </Button>
      </div>
    </form>
  );
}

/** A prompt that was being answered stays among those offered, in place of one of them. */
const withPrompt = (prompts: readonly number[], answered: number | null): readonly number[] =>
  answered === null || prompts.includes(answered) ? prompts : [answered, ...prompts.slice(1)];

function faultText(draft: CheckInDraft): string | null {
  const fault = checkInFault(draft);
  return fault && t(`checkInFault_${fault}`, numberText(LONGEST_TEXT));
}
