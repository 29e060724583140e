import type { JSX } from 'preact';
import type { MeasuringSettings } from '../../../lib/domain/attention/measuring-settings';
import type { NudgeSettings } from '../../../lib/domain/nudges/nudge-settings';
import {
  nightEndHour,
  type SwitchedTrigger,
  TRIGGER_NUMBERS,
  TRIGGERS,
} from '../../../lib/domain/nudges/trigger';
import { t } from '../../../lib/i18n/translate';
import { hourText } from '../../../lib/wording/date-text';
import { minutesText } from '../../../lib/wording/nudge-text';
import { numberText } from '../../../lib/wording/number-text';
import { Notice } from '../../controls/notice';
import { useTask } from '../../hooks/use-task';
import { OptionBlock } from '../option-block';
import { OptionSwitch } from '../option-switch';

interface TriggersBlockProps {
  readonly settings: NudgeSettings & Pick<MeasuringSettings, 'dayStartHour'>;
  onTrigger(trigger: SwitchedTrigger, on: boolean): Promise<void>;
}

/** The triggers that make a nudge due, each with its switch. */
export function TriggersBlock({ settings, onTrigger }: TriggersBlockProps): JSX.Element {
  const task = useTask<void>({ inTurn: true });
  const { triggers, dayStartHour } = settings;
  const hints: Readonly<Record<SwitchedTrigger, string>> = {
    passive: t('triggerHint_passive'),
    manyProfiles: t('triggerHint_manyProfiles', { count: numberText(TRIGGER_NUMBERS.profiles) }),
    backSoon: t('triggerHint_backSoon', { duration: minutesText(TRIGGER_NUMBERS.backWithin) }),
    lateNight: t('triggerHint_lateNight', {
      from: hourText(TRIGGER_NUMBERS.lateFrom),
      until: hourText(nightEndHour(dayStartHour)),
    }),
  };
  return (
    <OptionBlock title={t('optionsTriggers')}>
      {TRIGGERS.map((trigger) => (
        <OptionSwitch
          key={trigger}
          on={triggers[trigger]}
          name={t(`triggerName_${trigger}`)}
          hint={hints[trigger]}
          onSwitch={(on) => task.run(() => onTrigger(trigger, on))}
        />
      ))}
      <Notice>{TRIGGERS.every((trigger) => !triggers[trigger]) && t('triggersNone')}</Notice>
      <Notice tone="trouble">{task.state === 'failed' && t('failedTryAgain')}</Notice>
    </OptionBlock>
  );
}
