import type { EffectReport } from '../domain/insights/effect/effect-report';
import type { FurtherOutcomes } from '../domain/insights/effect/further-outcomes';
import type { Halves } from '../domain/insights/effect/halves';
import type { Look, NextLook } from '../domain/insights/effect/look';
import { t } from '../i18n/translate';
import { dateText } from './date-text';
import { durationText } from './duration-text';
import { numberText, percentText } from './number-text';

/** By which share a ratio of times differs from one. */
const change = (ratio: number): number => Math.abs(1 - ratio);

const isUnderOnePercent = (share: number): boolean => Math.round(100 * share) < 1;

/** "10% to 40%", whichever way the ratios point. */
function rangeText(a: number, b: number): string {
  const [low, high] = [change(a), change(b)].sort((one, other) => one - other) as [number, number];
  const most = percentText(high);
  return isUnderOnePercent(low)
    ? t('effectUpTo', { percent: most })
    : t('effectRange', { low: percentText(low), high: most });
}

/** "20% shorter". */
function changeText(ratio: number): string {
  if (isUnderOnePercent(change(ratio))) return t('effectChange_same');
  return t(ratio < 1 ? 'effectChange_shorter' : 'effectChange_longer', {
    percent: percentText(change(ratio)),
  });
}

/** How nudges change the further stay, with a direction only when it is known. */
export function nudgeEffectText({ ratio, low, high, direction }: Look): string {
  if (!direction) return t('effectUnclear', { low: changeText(low), high: changeText(high) });
  return t(direction === 'shorter' ? 'effectShorter' : 'effectLonger', {
    percent: percentText(change(ratio)),
    range: rangeText(low, high),
  });
}

/** When that was told, from how much, and the smallest effect that would have been seen. */
export const lookText = ({ day, size, shown, withheld, visibleRatio }: Look): string =>
  t('effectLook', {
    date: dateText(day),
    size: numberText(size),
    shown: numberText(shown),
    withheld: numberText(withheld),
    percent: percentText(change(visibleRatio)),
  });

/** When the next look comes. */
export function nextLookText(next: NextLook | null): string {
  if (!next) return t('effectLast');
  const { missing, expected } = next;
  if (!expected) return t('effectNext', { count: missing });
  const date = dateText(expected);
  return missing === 0 ? t('effectNextOn', { date }) : t('effectNextAbout', { count: missing, date });
}

/** How many visits there are up to now. */
export const effectCountsText = ({
  shown,
  withheld,
  missing,
  doubled,
  days,
}: EffectReport['counts']): string =>
  t('effectCounts', {
    shown: numberText(shown),
    withheld: numberText(withheld),
    missing: numberText(missing),
    doubled: numberText(doubled),
    days: numberText(days),
  });

const FURTHER_KEYS = {
  backSoon: 'effectBackSoon',
  caught: 'effectCaught',
  lower: 'effectLowerNext',
} as const;

/** Counts of what else followed visits with and without a nudge. */
export const furtherTexts = (further: FurtherOutcomes): string[] =>
  (['backSoon', 'caught', 'lower'] as const)
    .filter((outcome) => further[outcome].shown.had + further[outcome].withheld.had > 0)
    .map((outcome) => {
      const { shown, withheld } = further[outcome];
      return t(FURTHER_KEYS[outcome], {
        shownHad: numberText(shown.had),
        shown: numberText(shown.of),
        withheldHad: numberText(withheld.had),
        withheld: numberText(withheld.of),
      });
    });

/** The typical stay earlier and later. */
export const halvesText = ({ earlierMs, laterMs, hasChanged }: Halves): string =>
  t(hasChanged ? 'effectHalvesChanged' : 'effectHalves', {
    earlier: durationText(earlierMs, 'long'),
    later: durationText(laterMs, 'long'),
  });
