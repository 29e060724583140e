import { t } from '../platform/i18n';
import { cachedPerLanguage } from './formatter-cache';

/** How much room a duration has: `narrow` for figures, `long` for sentences. */
type Width = 'narrow' | 'short' | 'long';

const MINUTE = 60_000;

const hoursAndMinutes = cachedPerLanguage(
  (language, style: Width) => new Intl.DurationFormat(language, { style, minutesDisplay: 'auto' }),
);

/** Says nothing but no minutes: the other leaves them out, and each takes the browser a while to make. */
const noMinutes = cachedPerLanguage(
  (language, style: Width) => new Intl.DurationFormat(language, { style, minutesDisplay: 'always' }),
);

/** A duration in whole minutes, in the person's language: "1h 12m" or "1 hour, 12 minutes". */
export function durationText(ms: number, width: Width = 'narrow'): string {
  const all = Math.round(ms / MINUTE);
  if (all === 0 && ms > 0) return t('underAMinute');
  const hours = Math.floor(all / 60);
  const minutes = all % 60;
  const format = all > 0 ? hoursAndMinutes(width) : noMinutes(width);
  return format.format({ hours, minutes });
}
