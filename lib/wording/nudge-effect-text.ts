import type { NudgeEffect } from '../domain/insights/nudge-effect';
import { counted, t } from '../platform/i18n';
import { durationText } from './duration-text';
import { listText } from './list-text';
import { numberText } from './number-text';

const long = (ms: number): string => durationText(Math.abs(ms), 'long');

/** "3 minutes sooner". */
const byText = (ms: number): string => t(ms <= 0 ? 'effectBySooner' : 'effectByLater', long(ms));

/** What nudges did to the time until leaving; a direction only where one can be told. */
export function nudgeEffectText({
  differenceMs,
  lowMs,
  highMs,
  direction,
}: Extract<NudgeEffect, { known: true }>): string {
  switch (direction) {
    case 'sooner':
      return t('effectSooner', long(differenceMs), long(highMs), long(lowMs));
    case 'later':
      return t('effectLater', long(differenceMs), long(lowMs), long(highMs));
    case null:
      return t('effectUnclear', byText(differenceMs), byText(lowMs), byText(highMs));
  }
}

/** How much there is, and what is missing until an effect can be told. */
export function nudgeEffectMissingText({ counts, missing }: Extract<NudgeEffect, { known: false }>): string {
  const lacking = [
    missing.shown > 0 && counted('effectMissingShown', missing.shown),
    missing.withheld > 0 && counted('effectMissingWithheld', missing.withheld),
    missing.days > 0 && counted('effectMissingDays', missing.days),
  ].filter((one) => one !== false);
  return t('effectMissing', numberText(counts.shown), numberText(counts.withheld), listText(lacking));
}
