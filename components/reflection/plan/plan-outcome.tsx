import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { FOLLOW_UP_OUTCOMES, type FollowUp } from '../../../lib/domain/journal/practice';
import { MAX_PLAN_PART_LENGTH } from '../../../lib/domain/journal/text-limits';
import { t } from '../../../lib/i18n/translate';
import { numberText } from '../../../lib/wording/number-text';
import { Button } from '../../controls/button';
import { Choice } from '../../controls/choice';
import { Notice } from '../../controls/notice';
import { TextField } from '../../controls/text-field';
import { useTask } from '../../hooks/use-task';

interface PlanOutcomeProps {
  readonly followUp: FollowUp;
  onSave(followUp: FollowUp): Promise<void>;
}

/** How a plan went: one of four answers and an optional line of text. The answer can be changed and taken back. */
export function PlanOutcome({ followUp, onSave }: PlanOutcomeProps): JSX.Element {
  const [turn, setTurn] = useState(followUp.turn);
  const [text, setText] = useState(followUp.text);
  const [fault, setFault] = useState<string | null>(null);
  const task = useTask<void>();
  const isChanged = turn !== followUp.turn || text.trim() !== followUp.text;
  const clearMessages = (): void => {
    setFault(null);
    if (task.state !== 'running') task.reset();
  };
  const save = (event: Event): void => {
    event.preventDefault();
    const tooLong = text.trim().length > MAX_PLAN_PART_LENGTH;
    setFault(tooLong ? t('planTooLong', { most: numberText(MAX_PLAN_PART_LENGTH) }) : null);
    if (!tooLong) task.run(() => onSave({ ...followUp, turn, text }));
  };
  return (
    <form class="plan-went" onSubmit={save} noValidate>
      <Choice
        question={t('planTurn')}
        options={FOLLOW_UP_OUTCOMES.map((value) => ({ value, label: t(`turn_${value}`) }))}
        value={turn}
        onChoose={(value) => {
          setTurn(value);
          clearMessages();
        }}
      />
      {turn !== null && (
        <TextField
          label={t('planTurnText')}
          value={text}
          onWrite={(line) => {
            setText(line);
            clearMessages();
          }}
        />
      )}
      {/* The button stays after saving. Otherwise its focus would be lost. */}
      {(isChanged || task.state !== 'idle') && (
        <Button type="submit" waiting={task.state === 'running'}>
          {t('planTurnKeep')}
        </Button>
      )}
      <Notice tone="trouble">{fault ?? (task.state === 'failed' && t('planTrouble'))}</Notice>
      <Notice>{task.state === 'done' && !isChanged && t('planTurnKept')}</Notice>
    </form>
  );
}
