import type { JSX } from 'preact';
import type { BreathStage } from '../../lib/content/card/breath-timer';
import type { CardModel } from '../../lib/content/card/card-model';
import { type MessageKey, t } from '../../lib/platform/i18n';
import { Mark } from '../shell/mark';

const LABELS = {
  before: 'cardBreathe',
  in: 'cardBreatheIn',
  inMore: 'cardBreatheInMore',
  out: 'cardBreatheOut',
  done: 'cardBreatheDone',
} as const satisfies Record<BreathStage, MessageKey>;

/** A guide for breathing: a circle grows and shrinks with the breath. With reduced motion the words guide alone. */
export function BreathGuide({ breath, onBreathe }: CardModel): JSX.Element {
  const label = t(LABELS[breath]);
  const isResting = breath === 'before' || breath === 'done';
  return (
    <div class={`practice breath ${breath}`}>
      <span class="ring">
        <Mark />
      </span>
      {breath === 'before' ? (
        <button type="button" onClick={onBreathe}>
          {label}
        </button>
      ) : (
        <p class={isResting ? 'kept' : 'phase'} role="status">
          {label}
        </p>
      )}
    </div>
  );
}
