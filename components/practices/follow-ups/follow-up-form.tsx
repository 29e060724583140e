import type { JSX, TargetedSubmitEvent } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { JournalEntry } from '../../../lib/domain/journal/entry';
import { keepsFollowUpOpen } from '../../../lib/domain/journal/follow-up';
import { MAX_STEP_LENGTH } from '../../../lib/domain/journal/guided-practice';
import { FOLLOW_UP_OUTCOMES, type FollowUpOutcome } from '../../../lib/domain/journal/practice';
import { t } from '../../../lib/i18n/translate';
import type { EntryActions } from '../../../lib/pages/practices/entry-actions';
import { numberText } from '../../../lib/wording/number-text';
import { Button } from '../../controls/button';
import { Choice } from '../../controls/choice';
import { Notice } from '../../controls/notice';
import { TextField } from '../../controls/text-field';
import { useTask } from '../../hooks/use-task';
import './follow-up-form.css';

interface FollowUpFormProps {
  readonly entry: JournalEntry;
  readonly actions: Pick<EntryActions, 'answerFollowUp' | 'postponeFollowUp' | 'declineFollowUp'>;
  /** Whether it takes the focus when it appears. */
  readonly focused?: boolean;
  /** Is called once the follow-up was answered, postponed or declined, with a message about it. */
  onSettled(message: string): void;
  /** Closes the form without an answer. If absent, the form offers to postpone and to decline instead. */
  onCancel?(): void;
}

/** Asks how something the person meant to try turned out. No answer is presented as the better one. */
export function FollowUpForm({
  entry,
  actions,
  focused = false,
  onSettled,
  onCancel,
}: FollowUpFormProps): JSX.Element {
  const faultId = useId();
  const [outcome, setOutcome] = useState<FollowUpOutcome | null>(entry.followUp?.turn ?? null);
  const [text, setText] = useState(entry.followUp?.text ?? '');
  const [fault, setFault] = useState<string | null>(null);
  const task = useTask<void>();
  const settle = (work: () => Promise<void>, message: string): void =>
    task.run(async () => {
      await work();
      onSettled(message);
    });
  const keep = (event: TargetedSubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const tooLong = text.trim().length > MAX_STEP_LENGTH.text;
    if (outcome === null || tooLong) {
      setFault(
        tooLong ? t('practiceTooLong', { most: numberText(MAX_STEP_LENGTH.text) }) : t('followUpChoose'),
      );
      return;
    }
    const message = t(keepsFollowUpOpen(entry.practice, outcome) ? 'followUpPutOff' : 'followUpThanks');
    settle(() => actions.answerFollowUp(entry, outcome, text), message);
  };
  return (
    <form class="follow-up-form" onSubmit={keep} noValidate>
      <Choice
        question={t('followUpQuestion')}
        options={FOLLOW_UP_OUTCOMES.map((value) => ({ value, label: t(`turn_${value}`) }))}
        value={outcome}
        onChoose={(value) => {
          setOutcome(value);
          setFault(null);
        }}
      />
      <TextField
        label={t('followUpText')}
        value={text}
        describedBy={faultId}
        focused={focused}
        onWrite={(written) => {
          setText(written);
          setFault(null);
        }}
      />
      <Notice tone="trouble" id={faultId}>
        {fault ?? (task.state === 'failed' && t('failedTryAgain'))}
      </Notice>
      <div class="follow-up-ways">
        <Button type="submit" waiting={task.state === 'running'}>
          {t('followUpKeep')}
        </Button>
        {onCancel ? (
          <Button look="bare" onPress={onCancel}>
            {t('keptWordsCancel')}
          </Button>
        ) : (
          <>
            <Button
              look="bare"
              onPress={() => settle(() => actions.postponeFollowUp(entry), t('followUpPutOff'))}
            >
              {t('followUpLater')}
            </Button>
            <Button
              look="bare"
              onPress={() => settle(() => actions.declineFollowUp(entry), t('followUpLeft'))}
            >
              {t('followUpLeave')}
            </Button>
          </>
        )}
      </div>
    </form>
  );
}
