import './attention-ring.css';
import type { JSX } from 'preact';
import { type Attention, passiveShare, totalMs } from '../../lib/domain/attention/usage';
import { t } from '../../lib/platform/i18n';
import { durationText } from '../../lib/wording/duration-text';
import { percentText } from '../../lib/wording/number-text';
import { DrawnRing } from '../shell/drawn-ring';

/** A total time, and its passive share, inside a ring. The ring is decoration: it is always closed. */
export function AttentionRing({ attention }: { readonly attention: Attention }): JSX.Element {
  const share = passiveShare(attention);
  return (
    <div class="attention-ring">
      <DrawnRing>
        <p class="attention-ring-time">{durationText(totalMs(attention))}</p>
        {share !== null && <p class="attention-ring-share">{t('passiveShare', percentText(share))}</p>}
      </DrawnRing>
    </div>
  );
}
