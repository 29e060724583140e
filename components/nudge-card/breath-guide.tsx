import type { JSX } from 'preact';
import { t } from '../../lib/platform/i18n';
import { Mark } from '../shell/mark';

export interface CardBreathProps {
  /** Where the person is in breathing. */
  readonly breath: keyof typeof WORDS;
  onBreathe(event: Event): void;
}

const WORDS = {
  before: 'cardBreathe',
  in: 'cardBreatheIn',
  inMore: 'cardBreatheInMore',
  out: 'cardBreatheOut',
  done: 'cardBreatheDone',
} as const;

/** A breath to follow: the circle grows and shrinks with it; where motion is unwelcome the words lead alone. */
export function BreathGuide({ breath, onBreathe }: CardBreathProps): JSX.Element {
  const word = t(WORDS[breath]);
  const rests = breath === 'before' || breath === 'done';
  return (
    <div class={`practice breath ${breath}`}>
      <span class="ring">
        <Mark />
      </span>
      {breath === 'before' ? (
        <button type="button" onClick={onBreathe}>
          {word}
        </button>
      ) : (
        <p class={rests ? 'kept' : 'phase'} role="status">
          {word}
        </p>
      )}
    </div>
  );
}
