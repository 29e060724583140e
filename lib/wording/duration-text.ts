import { t, wordsLocale } from '../i18n/translate';
import { cachedPerLocale } from './formatter-cache';

/** How a duration is written: `narrow` in charts, `long` in sentences. */
type Width = 'narrow' | 'short' | 'long';

const MINUTE = 60_000;

const minuteAs = (unitDisplay: 'narrow' | 'short'): string =>
  new Intl.NumberFormat(wordsLocale(), { style: 'unit', unit: 'minute', unitDisplay }).format(1);

/** Where minutes have no narrow form, hours take none either: "3 Std. 17 Min." instead of "3h 17 Min.". */
const widthOf = (width: Width): Width =>
  width === 'narrow' && minuteAs('narrow') === minuteAs('short') ? 'short' : width;

/** The narrow style joins the units without a comma, as people say them; each unit has the width that is asked for. */
function formatOf(asked: Width, minutesDisplay: 'auto' | 'always'): Intl.DurationFormat {
  const width = widthOf(asked);
  return new Intl.DurationFormat(wordsLocale(), {
    style: 'narrow',
    hours: width,
    hoursDisplay: 'auto',
    minutes: width,
    minutesDisplay,
  });
}

const hoursAndMinutes = cachedPerLocale((width: Width) => formatOf(width, 'auto'));

/** Writes zero minutes, which the other format leaves out. It is a second one because formats are slow to make. */
const zeroMinutes = cachedPerLocale((width: Width) => formatOf(width, 'always'));

/** A duration in whole minutes: "1h 12m" or "1 hour 12 minutes". */
export function durationText(ms: number, width: Width = 'narrow'): string {
  const wholeMinutes = Math.round(ms / MINUTE);
  if (wholeMinutes === 0 && ms > 0) return t('underAMinute');
  const hours = Math.floor(wholeMinutes / 60);
  const minutes = wholeMinutes % 60;
  const format = wholeMinutes > 0 ? hoursAndMinutes(width) : zeroMinutes(width);
  // "1 Stunde, 12 Minuten": some languages join even the narrow style with a comma.
  const parts = format.formatToParts({ hours, minutes });
  return parts.map(({ value }) => value.replace(/^[,،] ?$/, ' ')).join('');
}
