import type { JSX } from 'preact';
import { type Attention, totalMs } from '../../lib/domain/attention/usage';
import { durationText } from '../../lib/wording/duration-text';
import { DrawnRing } from '../shell/drawn-ring';
import './attention-ring.css';

/** A total time inside a ring. The ring is decoration: it is always closed. */
export function AttentionRing({ attention }: { readonly attention: Attention }): JSX.Element {
  return (
    <div class="attention-ring">
      <DrawnRing>
        <p class="attention-ring-time">{durationText(totalMs(attention))}</p>
      </DrawnRing>
    </div>
  );
}
