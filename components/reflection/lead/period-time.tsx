import type { JSX } from 'preact';
import { type Attention, totalMs } from '../../../lib/domain/attention/usage';
import type { LocalDay } from '../../../lib/domain/time/days';
import { containsDay, type Period, type PeriodKind } from '../../../lib/domain/time/period';
import { t } from '../../../lib/i18n/translate';
import type { PeriodFindings } from '../../../lib/pages/reflection/load-findings';
import { durationText } from '../../../lib/wording/duration-text';
import { AttentionRing } from '../../shared/attention-ring';
import { DrawnRing } from '../../shell/drawn-ring';
import './period-time.css';

interface PeriodTimeProps {
  readonly period: Period;
  readonly attention: Attention;
  readonly today: LocalDay;
  /** `undefined` until they were read; the place of what they say is kept free. */
  readonly findings: PeriodFindings | undefined;
}

/** The time of a period at a glance: in the ring, with what it counts and how much is usual. */
export function PeriodTime({ period, attention, today, findings }: PeriodTimeProps): JSX.Element {
  const { kind, id } = period;
  const isPresent = containsDay(period, today);
  if (totalMs(attention) === 0) {
    return (
      <div class="period-time">
        <BlankRing id={id}>{t('weekEmpty')}</BlankRing>
        <p class="period-time-words">
          {isPresent ? t(`periodEmptySoFar_${kind}`) : t(`periodEmpty_${kind}`)}
        </p>
      </div>
    );
  }
  return (
    <div class="period-time">
      {/* With its key, each period draws a new ring. */}
      <AttentionRing key={id} attention={attention} />
      <div class="period-time-words">
        <p>{t(isPresent ? 'periodCountedSoFar' : 'periodCounted')}</p>
        {kind !== 'year' && <p class="period-time-usual">{usualText(kind, isPresent, findings)}</p>}
      </div>
    </div>
  );
}

interface BlankRingProps {
  /** The id of the period. */
  readonly id: string;
  readonly children: string;
}

/** The ring of a period whose time is not shown. */
export const BlankRing = ({ id, children }: BlankRingProps): JSX.Element => (
  <DrawnRing key={`${id} blank`}>
    <p class="period-time-blank">{children}</p>
  </DrawnRing>
);

/** How much time is usual, when enough earlier ones are known. */
function usualText(
  kind: Exclude<PeriodKind, 'year'>,
  isPresent: boolean,
  findings: PeriodFindings | undefined,
): string | null {
  if (!findings || findings.usualMs === null) return null;
  const usual = durationText(findings.usualMs);
  return isPresent ? t(`periodUsualSoFar_${kind}`, { usual }) : t(`periodUsual_${kind}`, { usual });
}
