import './period-head.css';
import type { ComponentChildren, JSX } from 'preact';
import { totalMs } from '../../lib/domain/attention/usage';
import { containsDay, type Period, type PeriodKind } from '../../lib/domain/time/period';
import { t } from '../../lib/i18n/translate';
import type { PeriodFindings } from '../../lib/pages/reflection/load-findings';
import type { PeriodContent } from '../../lib/pages/reflection/load-period';
import { durationText } from '../../lib/wording/duration-text';
import { periodText } from '../../lib/wording/period-text';
import { Button } from '../controls/button';
import { AttentionRing } from '../shared/attention-ring';
import { DrawnRing } from '../shell/drawn-ring';
import { PeriodKinds, PeriodPager } from './period-pager';

interface PeriodHeadProps extends Pick<PeriodContent, 'charts' | 'today' | 'firstDay'> {
  /** `undefined` until they were read; the place of what they say is kept free. */
  readonly findings: PeriodFindings | undefined;
  onGoTo(period: Period): void;
  onPrint(): void;
  /** Whether the person is asked to guess the period first: then nothing of it is shown. */
  readonly isGuessed?: boolean;
  /** Stands under what is counted. */
  readonly children?: ComponentChildren;
  /** Opens the letter of a week; absent for a month or year. */
  readonly onOpenLetter?: (() => void) | undefined;
}

/** Which period is shown, how to go to others, and its time: as a sentence and in the ring. */
export function PeriodHead(props: PeriodHeadProps): JSX.Element {
  const {
    charts,
    today,
    firstDay,
    findings,
    onGoTo,
    onPrint,
    onOpenLetter,
    isGuessed = false,
    children,
  } = props;
  const { period, attention } = charts;
  const { kind, id } = period;
  const isPresent = containsDay(period, today);
  const hasTime = totalMs(attention) > 0 && !isGuessed;
  return (
    <header class="period-head">
      <div class="period-head-words">
        <div class="period-head-ways">
          <PeriodKinds period={period} today={today} />
          {!isGuessed && (
            <Button look="bare" onPress={onPrint}>
              {t('periodPrint')}
            </Button>
          )}
          {onOpenLetter && (
            <Button look="bare" onPress={onOpenLetter}>
              {t('letterOpen')}
            </Button>
          )}
        </div>
        {/* A screen reader announces the new period when someone moves to it. */}
        <div class="period-head-name" aria-live="polite" aria-atomic="true">
          <p class="period-head-kind">{isPresent ? t(`periodSoFar_${kind}`) : t(`period_${kind}`)}</p>
          <h1 class="page-title" tabIndex={-1}>
            {periodText(period)}
          </h1>
        </div>
        {!hasTime && <p class="page-lede">{isGuessed ? t('guessLede') : emptyText(kind, isPresent)}</p>}
        {children}
        <PeriodPager period={period} today={today} firstDay={firstDay} onGoTo={onGoTo} />
      </div>
      {/* With its key, each period draws a new ring. */}
      {hasTime ? (
        <div class="period-head-time">
          <AttentionRing key={id} attention={attention} />
          <p>{t(isPresent ? 'periodCountedSoFar' : 'periodCounted')}</p>
          {kind !== 'year' && <p class="period-head-usual">{usualText(kind, isPresent, findings)}</p>}
        </div>
      ) : (
        <DrawnRing key={`${id} blank`}>
          <p class="period-head-blank">{t(isGuessed ? 'guessRing' : 'weekEmpty')}</p>
        </DrawnRing>
      )}
    </header>
  );
}

/** How much time is usual, when enough earlier ones are known. */
function usualText(
  kind: 'week' | 'month',
  isPresent: boolean,
  findings: PeriodFindings | undefined,
): string | null {
  if (!findings || findings.usualMs === null) return null;
  const usual = durationText(findings.usualMs);
  return isPresent ? t(`periodUsualSoFar_${kind}`, { usual }) : t(`periodUsual_${kind}`, { usual });
}

const emptyText = (kind: PeriodKind, isPresent: boolean): string =>
  isPresent ? t(`periodEmptySoFar_${kind}`) : t(`periodEmpty_${kind}`);
