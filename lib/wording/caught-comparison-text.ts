import type { CaughtComparison, ComparisonPlace } from '../domain/journal/caught-comparison';
import { t } from '../i18n/translate';
import { comparisonText } from './comparison-text';
import { timeText } from './date-text';
import { siteName } from './site-text';

/** The site and the part of it, such as "Instagram, short videos"; `null` when it was no chosen site. */
export function comparisonPlaceText({ site, surface }: ComparisonPlace): string | null {
  if (site === null) return null;
  const part = surface === null || surface === 'other' ? null : t(`surface_${surface}`);
  return part ? t('surfaceOnSite', { site: siteName(site), surface: part }) : siteName(site);
}

/** How a comparison left the person, as a sentence; `null` when they did not say. */
export const comparisonEffectText = ({ effect }: Pick<CaughtComparison, 'effect'>): string | null =>
  effect && t('comparisonLeft', { effect: comparisonText(effect) });

/** When and where a comparison was caught, and how it left the person, such as "2:03 PM on Instagram (lower)". */
export function caughtBrieflyText({ at, timeZone, site, effect }: CaughtComparison): string {
  const time = timeText(at, timeZone);
  const where = site === null ? time : t('caughtAtOn', { time, site: siteName(site) });
  return effect === null ? where : t('caughtWithEffect', { caught: where, effect: comparisonText(effect) });
}
