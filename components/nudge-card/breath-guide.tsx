import type { JSX } from 'preact';
import type { CardModel } from '../../lib/content/card/card-model';
import { Mark } from '../shell/mark';

/** A guide for breathing: a circle grows and shrinks with the breath. With reduced motion the words guide alone. */
export function BreathGuide({ breath, texts, onBreathe }: CardModel): JSX.Element {
  const label = texts.breath[breath];
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
