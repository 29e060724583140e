import type { MoodCorrelation } from '../domain/insights/mood-correlation';
import type { LocalDay } from '../domain/time/days';
import { t } from '../platform/i18n';
import { dateText } from './date-text';
import { numberText } from './number-text';

/** Finer than a tenth of a point nothing is told. */
const points = (value: number): number => Math.round(value * 10) / 10;

const size = (value: number): string => numberText(Math.abs(points(value)));

/** "+2" or "−4". */
const signed = (value: number): string => {
  const rounded = points(value);
  return rounded > 0 ? `+${numberText(rounded)}` : numberText(rounded).replace('-', '−');
};

/**
 * How mood and passive time went together, never as a cause.
 * @param since the first day that counts
 */
export function moodCorrelationText(link: MoodCorrelation, since: LocalDay): string {
  const days = numberText(link.days);
  if (!link.known) {
    return link.missing > 0 ? t('moodLinkNotYet', days, dateText(since)) : t('moodLinkNoSpread', days);
  }
  const { points: middle, low, high, direction } = link;
  switch (direction) {
    case 'lower':
      return t('moodLinkLower', days, size(middle), size(high), size(low));
    case 'higher':
      return t('moodLinkHigher', days, size(middle), size(low), size(high));
    case null:
      return t('moodLinkUnclear', days, signed(low), signed(high));
  }
}
