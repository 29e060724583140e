import type { NudgeEffect } from '../domain/insights/nudge-effect';
import { counted, t } from '../platform/i18n';
import { durationText } from './duration-text';
import { listText } from './list-text';
import { numberText } from './number-text';

/** In ms. */
const MINUTE = 60_000;

const long = (ms: number): string => durationText(Math.abs(ms), 'long');

const isUnderAMinute = (ms: number): boolean => Math.abs(ms) < MINUTE / 2;

/** "3 minutes sooner". */
const differenceText = (ms: number): string => t(ms <= 0 ? 'effectBySooner' : 'effectByLater', long(ms));

/** "about 3 minutes, most likely by 1 minute to 5 minutes". The bounds are positive, the smaller one first. */
function amountText(ms: number, low: number, high: number): string {
  if (isUnderAMinute(high)) return t('underAMinute');
  return t(
    'effectAmount',
    isUnderAMinute(ms) ? t('underAMinute') : t('effectAbout', long(ms)),
    isUnderAMinute(low) ? t('effectUpTo', long(high)) : t('effectRange', long(low), long(high)),
  );
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
      return t('effectSooner', amountText(-differenceMs, -highMs, -lowMs));
    case 'later':
      return t('effectLater', amountText(differenceMs, lowMs, highMs));
    case null:
      return t('effectUnclear', differenceText(differenceMs), differenceText(lowMs), differenceText(highMs));
  }
}

/** How many moments there are, and what is missing until an effect can be estimated. */
export function nudgeEffectMissingText({ counts, missing }: Extract<NudgeEffect, { known: false }>): string {
  const missingTexts = [
    missing.shown > 0 && counted('effectMissingShown', missing.shown),
    missing.withheld > 0 && counted('effectMissingWithheld', missing.withheld),
    missing.days > 0 && counted('effectMissingDays', missing.days),
  ].filter((text) => text !== false);
  return t('effectMissing', numberText(counts.shown), numberText(counts.withheld), listText(missingTexts));
}
