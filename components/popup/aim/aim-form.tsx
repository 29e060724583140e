import type { JSX, TargetedSubmitEvent } from 'preact';
import { useId, useState } from 'preact/hooks';
import { AIM_MINUTES, type AimWords, isAimTooLong } from '../../../lib/domain/journal/aim';
import { INTENTS } from '../../../lib/domain/journal/practice';
import { MAX_AIM_LENGTH } from '../../../lib/domain/journal/text-limits';
import { t } from '../../../lib/i18n/translate';
import { aimMinutesText } from '../../../lib/wording/aim-text';
import { numberText } from '../../../lib/wording/number-text';
import { Button } from '../../controls/button';
import { Choice } from '../../controls/choice';
import { Notice } from '../../controls/notice';
import { TextField } from '../../controls/text-field';
import { useTask } from '../../hooks/use-task';

const NOTHING: AimWords = { intent: null, words: '', minutes: null };

/** What for, and about how long. Nothing is needed. Own words and a choice take each other's place. */
export function AimForm({ onKeep }: { onKeep(aim: AimWords): Promise<void> }): JSX.Element {
  const fault = useId();
  const [aim, setAim] = useState(NOTHING);
  const [isTooLong, setIsTooLong] = useState(false);
  const task = useTask<void>();
  const change = (changes: Partial<AimWords>): void => {
    setAim({ ...aim, ...changes });
    setIsTooLong(false);
  };
  const keep = (event: TargetedSubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const refused = isAimTooLong(aim.words);
    setIsTooLong(refused);
    if (!refused) task.run(() => onKeep(aim));
  };
  const message = isTooLong
    ? t('aimTooLong', { most: numberText(MAX_AIM_LENGTH) })
    : task.state === 'failed' && t('failedTryAgain');
  return (
    <form class="aim" onSubmit={keep} noValidate>
      <p class="aim-hint">{t('aimHint')}</p>
      <Choice
        question={t('aimWhat')}
        options={INTENTS.map((value) => ({ value, label: t(`cardIntent_${value}`) }))}
        value={aim.intent}
        onChoose={(intent) => change({ intent, words: '' })}
      />
      <TextField
        label={t('aimOwn')}
        placeholder={t('aimOwnExample')}
        value={aim.words}
        enterSubmits
        invalid={isTooLong}
        describedBy={fault}
        onWrite={(words) => change({ words, intent: null })}
      />
      <Choice
        question={t('aimLong')}
        options={AIM_MINUTES.map((minutes) => ({ value: `${minutes}`, label: aimMinutesText(minutes) }))}
        value={aim.minutes === null ? null : `${aim.minutes}`}
        onChoose={(minutes) => change({ minutes: minutes === null ? null : Number(minutes) })}
      />
      <Notice tone="trouble" id={fault}>
        {message}
      </Notice>
      <p>
        <Button type="submit" waiting={task.state === 'running'}>
          {t('aimKeep')}
        </Button>
      </p>
    </form>
  );
}
