import './attention-ring.css';
import type { JSX } from 'preact';
import { type Attention, passiveShare, totalMs } from '../../lib/domain/attention/usage';
import { t } from '../../lib/platform/i18n';
import { DrawnRing } from '../mark/drawn-ring';
import { durationText } from '../wording/duration';
import { percentText } from '../wording/number';

/** Some time inside the ring. The ring is always whole: it measures nothing. */
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
