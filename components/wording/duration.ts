import { language, t } from '../../lib/platform/i18n';

/** How much room a duration has: `narrow` for figures, `long` for sentences. */
type Width = 'narrow' | 'short' | 'long';

const MINUTE = 60_000;

/** A duration in whole minutes, in the person's language: "1h 12m" or "1 hour, 12 minutes". */
export function durationText(ms: number, width: Width = 'narrow'): string {
  const all = Math.round(ms / MINUTE);
  if (all === 0 && ms > 0) return t('underAMinute');
  const hours = Math.floor(all / 60);
  const minutes = all % 60;
  const format = new Intl.DurationFormat(language(), {
    style: width,
    minutesDisplay: hours > 0 ? 'auto' : 'always',
  });
  return format.format({ hours, minutes });
}
