import type { NudgeEffect } from '../domain/insights/nudge-effect';
import { t } from '../i18n/translate';
import { durationText } from './duration-text';
import { listText } from './list-text';
import { numberText } from './number-text';

/** In ms. */
const MINUTE = 60_000;

const long = (ms: number): string => durationText(Math.abs(ms), 'long');

const isUnderAMinute = (ms: number): boolean => Math.abs(ms) < MINUTE / 2;

/** "3 minutes sooner". */
const differenceText = (ms: number): string =>
  t(ms <= 0 ? 'effectBySooner' : 'effectByLater', { duration: long(ms) });

/** "about 3 minutes, most likely by 1 minute to 5 minutes". The bounds are positive, the smaller one first. */
function amountText(ms: number, low: number, high: number): string {
  if (isUnderAMinute(high)) return t('underAMinute');
  return t('effectAmount', {
    amount: isUnderAMinute(ms) ? t('underAMinute') : t('effectAbout', { duration: long(ms) }),
    range: isUnderAMinute(low)
      ? t('effectUpTo', { duration: long(high) })
      : t('effectRange', { low: long(low), high: long(high) }),
  });
}

/** The effect of nudges on the time until leaving, with a direction only when it is known. */
export function nudgeEffectText({
  differenceMs,
  lowMs,
  highMs,
  direction,
}: Extract<NudgeEffect, { known: true }>): string {
  switch (direction) {
    case 'sooner':
      return t('effectSooner', { amount: amountText(-differenceMs, -highMs, -lowMs) });
    case 'later':
      return t('effectLater', { amount: amountText(differenceMs, lowMs, highMs) });
    case null:
      return t('effectUnclear', {
        typical: differenceText(differenceMs),
        low: differenceText(lowMs),
        high: differenceText(highMs),
      });
  }
}

/** How many moments there are, and what is missing until an effect can be estimated. */
export function nudgeEffectMissingText({ counts, missing }: Extract<NudgeEffect, { known: false }>): string {
  const missingTexts = [
    missing.shown > 0 && t('effectMissingShown', { count: missing.shown }),
    missing.withheld > 0 && t('effectMissingWithheld', { count: missing.withheld }),
    missing.days > 0 && t('effectMissingDays', { count: missing.days }),
  ].filter((text) => text !== false);
  return t('effectMissing', {
    shown: numberText(counts.shown),
    withheld: numberText(counts.withheld),
    missing: listText(missingTexts),
  });
}
