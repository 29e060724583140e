import './check-in-form.css';
import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import {
  type CheckInDraft,
  COMPARISONS,
  EMPTY_CHECK_IN,
  faultOf,
  LONGEST_TEXT,
} from '../../lib/domain/journal';
import { counted, t } from '../../lib/platform/i18n';
import { Button } from '../controls/button';
import { Choice } from '../controls/choice';
import { Notice } from '../controls/notice';
import { useTask } from '../use-task';
import { numberText } from '../wording/number';
import { GladThings } from './glad-things';
import { KeptCheckIn } from './kept-check-in';
import { MoodField } from './mood-field';

interface CheckInFormProps {
  readonly prompt: number;
  readonly checkInsToday: number;
  onCheckIn(draft: CheckInDraft): Promise<void>;
}

/** A moment's stock of how one is, by pointer or by keyboard alone. Everything in it may be left out. */
export function CheckInForm({ prompt, checkInsToday, onCheckIn }: CheckInFormProps): JSX.Element {
  const heading = useId();
  const fault = useId();
  // What stands in front of the person stays, even when midnight brings another prompt.
  const [offered, setOffered] = useState(prompt);
  const [draft, setDraft] = useState<CheckInDraft>({ ...EMPTY_CHECK_IN, prompt });
  const [isAnother, setIsAnother] = useState(false);
  const [refused, setRefused] = useState(false);
  const task = useTask<void>();

  const change = (part: Partial<CheckInDraft>): void => {
    setDraft((before) => ({ ...before, ...part }));
    setRefused(false);
  };
  const begin = (): void => {
    setIsAnother(true);
    setOffered(prompt);
    setDraft({ ...EMPTY_CHECK_IN, prompt });
    task.reset();
  };
  const keep = (event: Event): void => {
    event.preventDefault();
    const wrong = faultOf(draft) !== null;
    setRefused(wrong);
    if (!wrong) task.run(() => onCheckIn(draft));
  };

  if (task.state === 'done') return <KeptCheckIn onAnother={begin} />;
  const message = refused ? faultText(draft) : task.state === 'failed' ? t('checkInFailed') : null;
  return (
    <form class="check-in" aria-labelledby={heading} onSubmit={keep} noValidate>
      <div class="check-in-head">
        <h2 id={heading}>{t('checkIn')}</h2>
        <p>{checkInsToday > 0 ? counted('checkInsToday', checkInsToday) : t('checkInOptional')}</p>
      </div>
      <MoodField mood={draft.mood} focused={isAnother} onMood={(mood) => change({ mood })} />
      <Choice
        question={t('comparisonQuestion')}
        options={COMPARISONS.map((value) => ({ value, label: t(`comparison_${value}`) }))}
        value={draft.comparison}
        onChoose={(comparison) => change({ comparison })}
      />
      <GladThings
        prompt={draft.prompt}
        texts={draft.gladThings}
        onWrite={(gladThings) => change({ gladThings })}
      />
      <Notice tone="trouble" id={fault}>
        {message}
      </Notice>
      <div class="check-in-end">
        <Button look="bare" onPress={() => change({ prompt: draft.prompt === null ? offered : null })}>
          {t(draft.prompt === null ? 'gladSwitchToPrompt' : 'gladSwitchToFree')}
        </Button>
        <Button look="main" type="submit" waiting={task.state === 'running'} describedBy={fault}>
          {t('checkInKeep')}
        </Button>
      </div>
    </form>
  );
}

function faultText(draft: CheckInDraft): string | null {
  const fault = faultOf(draft);
  return fault && t(`checkInFault_${fault}`, numberText(LONGEST_TEXT));
}
