import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { FIRST_NUDGE_MINUTES } from '../../../lib/domain/nudges/nudge-settings';
import { PACE_NUMBERS, PACES, type Pace, paceNumbersAt } from '../../../lib/domain/nudges/pace';
import { t } from '../../../lib/i18n/translate';
import { minutesText, paceLines } from '../../../lib/wording/nudge-text';
import { numberText } from '../../../lib/wording/number-text';
import { CardChoice } from '../../controls/card-choice';
import { Notice } from '../../controls/notice';
import { Slider } from '../../controls/slider';
import { useOptimisticValue } from '../../hooks/use-optimistic-value';
import { OptionBlock } from '../option-block';
import '../../controls/question.css';
import './pace-block.css';

/** The limits of the first week, for the pace that allows most. */
const FIRST_WEEK_NUMBERS = paceNumbersAt('often', 0, 0);

interface PaceBlockProps {
  readonly pace: Pace;
  /** Minutes of passive scrolling before the first nudge. */
  readonly minutes: number;
  onPace(pace: Pace): Promise<void>;
  onFirstNudgeMinutes(minutes: number): Promise<void>;
}

/** How often nudges may be shown: one of three paces, and the minutes before the first nudge. */
export function PaceBlock({ pace, minutes, onPace, onFirstNudgeMinutes }: PaceBlockProps): JSX.Element {
  const id = useId();
  const hint = useId();
  const chosen = useOptimisticValue(pace, onPace);
  const firstMinutes = useOptimisticValue(minutes, onFirstNudgeMinutes);
  // The card of the chosen pace shows the minutes that are set, even if they are not those of the pace.
  const numbersOf = (one: Pace) =>
    one === pace ? { ...PACE_NUMBERS[one], firstAfter: firstMinutes.shown } : PACE_NUMBERS[one];
  return (
    <OptionBlock title={t('optionsPace')}>
      <CardChoice
        question={t('optionsPace')}
        options={PACES.map((value) => ({
          value,
          name: t(`pace_${value}`),
          lines: paceLines(numbersOf(value)),
        }))}
        value={chosen.shown}
        onChoose={chosen.keep}
      />
      <p class="options-hint">
        {t('paceFirstWeek', {
          perHour: numberText(FIRST_WEEK_NUMBERS.maxPerHour),
          perDay: numberText(FIRST_WEEK_NUMBERS.maxPerDay),
        })}
      </p>
      <Notice tone="trouble">{chosen.state === 'failed' && t('failedTryAgain')}</Notice>
      <div class="pace-fine">
        <p class="pace-line">
          <label class="question" for={id}>
            {t('optionsFirstNudge')}
          </label>
          <output class="pace-value" for={id}>
            {minutesText(firstMinutes.shown)}
          </output>
        </p>
        <Slider
          id={id}
          least={FIRST_NUDGE_MINUTES.least}
          most={FIRST_NUDGE_MINUTES.most}
          value={firstMinutes.shown}
          unsetAt={FIRST_NUDGE_MINUTES.usual}
          valueText={minutesText(firstMinutes.shown)}
          describedBy={hint}
          onMove={firstMinutes.move}
          onMoveEnd={firstMinutes.keep}
        />
        <p id={hint} class="options-hint">
          {t('optionsFirstNudgeHint')}
        </p>
      </div>
      <Notice>
        {firstMinutes.answer !== undefined &&
          t('optionsFirstNudgeKept', { duration: minutesText(firstMinutes.answer) })}
      </Notice>
      <Notice tone="trouble">{firstMinutes.state === 'failed' && t('failedTryAgain')}</Notice>
    </OptionBlock>
  );
}
