import type { JSX, TargetedSubmitEvent } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { GUESSED_MINUTES, GUESSED_SHARES } from '../../../lib/domain/journal/guess-offer';
import type { IsoWeek, LocalDay } from '../../../lib/domain/time/days';
import { t } from '../../../lib/i18n/translate';
import type { GuessActions } from '../../../lib/pages/shared/guess-actions';
import { guessedTimeText, guessedWeekdays } from '../../../lib/wording/guess-text';
import { percentText } from '../../../lib/wording/number-text';
import { Button } from '../../controls/button';
import { Notice } from '../../controls/notice';
import { useTask } from '../../hooks/use-task';
import { GuessField } from './guess-field';
import type { GuessAnswer } from './use-guess-offer';
import './guess-form.css';

interface GuessFormProps {
  readonly week: IsoWeek;
  readonly today: LocalDay;
  /** Each rejects when it could not be stored. */
  readonly actions: Pick<GuessActions, 'keep' | 'setOffered'>;
  /** Called once the answer is stored. */
  onAnswer(answer: GuessAnswer): void;
}

/** Asks what the person thinks a week was, before they see it. Skipping it is one press, and so is turning it off. */
export function GuessForm({ week, today, actions, onAnswer }: GuessFormProps): JSX.Element {
  const fault = useId();
  const weekdays = guessedWeekdays({ week, day: today });
  const [minutes, setMinutes] = useState<number | null>(null);
  const [activeShare, setActiveShare] = useState<number | null>(null);
  const [lacksTime, setLacksTime] = useState(false);
  const task = useTask<void>();
  const form = useRef<HTMLFormElement>(null);
  const answer = (given: GuessAnswer): void => {
    // The form goes: the focus moves to the name of the week, which is shown now.
    form.current?.closest('main')?.querySelector('h1')?.focus();
    onAnswer(given);
  };
  const keep = (event: TargetedSubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    setLacksTime(minutes === null);
    if (minutes === null) return;
    task.run(async () => {
      await actions.keep(week, { minutes, activeShare });
      answer('kept');
    });
  };
  const turnOff = async (): Promise<void> => {
    await actions.setOffered(false);
    answer('turnedOff');
  };
  return (
    <form ref={form} class="guess-form" aria-label={t('guessRing')} onSubmit={keep}>
      <GuessField
        question={weekdays ? t('guessTimeQuestionPart', weekdays) : t('guessTimeQuestion')}
        steps={GUESSED_MINUTES}
        value={minutes}
        text={(value) => guessedTimeText({ minutes: value })}
        describedBy={fault}
        onValue={(value) => {
          setMinutes(value);
          setLacksTime(false);
        }}
      />
      <GuessField
        question={t('guessShareQuestion')}
        steps={GUESSED_SHARES}
        value={activeShare}
        text={percentText}
        onValue={setActiveShare}
      />
      <Notice tone="trouble" id={fault}>
        {lacksTime ? t('guessFault') : task.state === 'failed' && t('failedTryAgain')}
      </Notice>
      <div class="guess-ways">
        <Button look="main" type="submit" waiting={task.state === 'running'}>
          {t('guessKeep')}
        </Button>
        <Button onPress={() => answer('skipped')}>{t('guessSkip')}</Button>
        <Button look="bare" waiting={task.state === 'running'} onPress={() => task.run(turnOff)}>
          {t('guessOff')}
        </Button>
      </div>
    </form>
  );
}
