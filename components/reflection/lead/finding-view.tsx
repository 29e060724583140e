import type { JSX } from 'preact';
import type { Finding } from '../../../lib/domain/insights/findings/finding-kinds';
import type { PeriodKind } from '../../../lib/domain/time/period';
import { findingText } from '../../../lib/wording/finding-text';
import { FindingOffer, type FindingOffers } from './finding-offer';
import './finding-view.css';

interface FindingViewProps {
  readonly finding: Finding;
  readonly kind: PeriodKind;
  /** What it rests on; `null` when it says that itself. */
  readonly basis: string | null;
  readonly offers: FindingOffers;
}

/** A finding: what it says, what that rests on, and what one could do with it. */
export function FindingView({ finding, kind, basis, offers }: FindingViewProps): JSX.Element {
  return (
    <>
      <p class="finding-claim">{findingText(finding, kind)}</p>
      {basis !== null && <p class="finding-basis">{basis}</p>}
      <FindingOffer action={finding.action} offers={offers} />
    </>
  );
}
