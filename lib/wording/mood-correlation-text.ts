import type { MoodCorrelation } from '../domain/insights/mood-correlation';
import type { LocalDay } from '../domain/time/days';
import { t } from '../i18n/translate';
import { dateText } from './date-text';
import { numberText } from './number-text';

/** Differences below 0.1 points are not reported. A value that rounds to −0 becomes 0. */
const toTenths = (value: number): number => Math.round(value * 10) / 10 || 0;

const absolute = (value: number): string => numberText(Math.abs(toTenths(value)));

/** Whole points of an end that is so unsure; never none, because nobody can tell that there is no difference. */
const wholePoints = (value: number): number => Math.max(1, Math.round(Math.abs(value)));

/**
 * How mood and passive time correlate, never as a cause.
 * @param since the first day that was looked at
 */
export function moodCorrelationText(correlation: MoodCorrelation, since: LocalDay): string {
  const days = numberText(correlation.days);
  if (!correlation.known) {
    switch (correlation.missing) {
      case 'days':
        return t('moodLinkNotYet', { days, since: dateText(since) });
      case 'comparable days':
        return t('moodLinkNoPairs', { days });
      case 'spread':
        return t('moodLinkNoSpread', { days });
    }
  }
  const { points, low, high, direction } = correlation;
  switch (direction) {
    case 'lower':
      return t('moodLinkLower', { days, points: absolute(points), low: absolute(high), high: absolute(low) });
    case 'higher':
      return t('moodLinkHigher', {
        days,
        points: absolute(points),
        low: absolute(low),
        high: absolute(high),
      });
    case null:
      return t('moodLinkUnclear', { days, low: wholePoints(low), high: numberText(wholePoints(high)) });
  }
}
