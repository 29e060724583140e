import '../controls/question.css';
import './pace-section.css';
import type { JSX } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { PACE_NUMBERS } from '../../lib/domain/pace';
import { FIRST_NUDGE_MINUTES } from '../../lib/domain/settings';
import { t } from '../../lib/platform/i18n';
import { Notice } from '../controls/notice';
import { Slider } from '../controls/slider';
import { useTask } from '../use-task';
import { durationText } from '../wording/duration';
import { numberText } from '../wording/number';

const MINUTE = 60_000;

interface PaceSectionProps {
  readonly minutes: number;
  onFirstNudgeMinutes(minutes: number): Promise<void>;
}

/** How soon the first nudge may come. */
export function PaceSection({ minutes, onFirstNudgeMinutes }: PaceSectionProps): JSX.Element {
  const id = useId();
  const hint = useId();
  /** Where the slider was moved; `null` once that is stored. */
  const [moved, setMoved] = useState<number | null>(null);
  const wanted = useRef(minutes);
  const task = useTask<number>();
  const shown = moved ?? minutes;
  useEffect(() => {
    // It may have been moved on since this was drawn.
    setMoved((now) => (now === minutes ? null : now));
  }, [moved, minutes]);

  const keepWanted = async (): Promise<number> => {
    try {
      let kept: number;
      // Arrow keys are faster than storage: what was wanted last is stored last.
      do {
        kept = wanted.current;
        await onFirstNudgeMinutes(kept);
      } while (kept !== wanted.current);
      return kept;
    } catch (failure) {
      setMoved(null);
      throw failure;
    }
  };
  const keep = (chosen: number): void => {
    wanted.current = chosen;
    task.run(keepWanted);
  };

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
          onMove={setMoved}
          onRest={keep}
        />
        <p id={hint} class="options-hint">
          {t(
            'optionsFirstNudgeHint',
            numberText(PACE_NUMBERS.balanced.mostAnHour),
            numberText(PACE_NUMBERS.balanced.mostADay),
          )}
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
