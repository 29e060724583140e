import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { MOOD } from '../../lib/domain/journal/check-in';
import { t } from '../../lib/i18n/translate';
import { moodText } from '../../lib/wording/mood-text';
import { ClearAnswer } from '../controls/clear-answer';
import { Slider } from '../controls/slider';
import '../controls/question.css';
import './mood-field.css';

interface MoodFieldProps {
  readonly mood: number | null;
  onMood(mood: number | null): void;
}

/** The person's mood, on a scale from low to good. It starts unset, and may stay unset. */
export function MoodField({ mood, onMood }: MoodFieldProps): JSX.Element {
  const id = useId();
  const words = mood === null ? t('moodUnset') : moodText(mood);
  return (
    <div class="mood-field">
      <label class="question" for={id}>
        {t('moodQuestion')}
      </label>
      <Slider
        id={id}
        least={MOOD.least}
        most={MOOD.most}
        value={mood}
        unsetAt={(MOOD.least + MOOD.most) / 2}
        valueText={words}
        onMove={onMood}
      />
      {mood !== null && <ClearAnswer question={t('moodQuestion')} onPress={() => onMood(null)} />}
      <p class="mood-ends" aria-hidden="true">
        <span>{t('moodLow')}</span>
        <span class="mood-words">{words}</span>
        <span>{t('moodHigh')}</span>
      </p>
    </div>
  );
}
