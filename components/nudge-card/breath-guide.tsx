import type { JSX } from 'preact';
import type { BreathStage } from '../../lib/content/card/breath-timer';
import type { CardModel } from '../../lib/content/card/card-model';
import { type MessageKey, t } from '../../lib/platform/i18n';
import { Mark } from '../shell/mark';

const WORDS = {
  before: 'cardBreathe',
  in: 'cardBreatheIn',
  inMore: 'cardBreatheInMore',
  out: 'cardBreatheOut',
  done: 'cardBreatheDone',
} as const satisfies Record<BreathStage, MessageKey>;

/** A breath to follow: the circle grows and shrinks with it; where motion is unwelcome the words lead alone. */
export function BreathGuide({ breath, onBreathe }: CardModel): JSX.Element {
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
