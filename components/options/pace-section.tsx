import '../controls/question.css';
import './pace-section.css';
import type { JSX } from 'preact';
import { useEffect, useId, useState } from 'preact/hooks';
import { FIRST_NUDGE_MINUTES } from '../../lib/domain/settings';
import { t } from '../../lib/platform/i18n';
import { Notice } from '../controls/notice';
import { Slider } from '../controls/slider';
import { useTask } from '../use-task';
import { durationText } from '../wording/duration';

const MINUTE = 60_000;

interface PaceSectionProps {
  readonly minutes: number;
  onFirstNudgeMinutes(minutes: number): Promise<void>;
}

/** How soon the first nudge may come. */
export function PaceSection({ minutes, onFirstNudgeMinutes }: PaceSectionProps): JSX.Element {
  const id = useId();
  const hint = useId();
  const [moving, setMoving] = useState<number | null>(null);
  const task = useTask<number>();
  const shown = moving ?? minutes;
  // Once something new is stored, the slider shows that.
  useEffect(() => setMoving(null), [minutes]);

  const keep = (chosen: number): void =>
    task.run(async () => {
      try {
        await onFirstNudgeMinutes(chosen);
      } catch (failure) {
        setMoving(null);
        throw failure;
      }
      return chosen;
    });

  return (
    <section class="options-section">
      <h2>{t('optionsPace')}</h2>
      <div class="pace">
        <p class="pace-line">
          <label class="question" for={id}>
            {t('optionsFirstNudge')}
          </label>
          <output class="pace-value" for={id}>
            {durationText(shown * MINUTE, 'long')}
          </output>
        </p>
        <Slider
          id={id}
          least={FIRST_NUDGE_MINUTES.least}
          most={FIRST_NUDGE_MINUTES.most}
          value={shown}
          rest={FIRST_NUDGE_MINUTES.usual}
          valueText={durationText(shown * MINUTE, 'long')}
          describedBy={hint}
          onMove={setMoving}
          onRest={keep}
        />
        <p id={hint} class="options-hint">
          {t('optionsFirstNudgeHint')}
        </p>
        <Notice>
          {task.answer !== undefined &&
            t('optionsFirstNudgeKept', durationText(task.answer * MINUTE, 'long'))}
        </Notice>
        <Notice tone="trouble">{task.state === 'failed' && t('failedTryAgain')}</Notice>
      </div>
    </section>
  );
}
