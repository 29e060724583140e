import type { Settings } from '../settings';
import { dayAfter, type LocalDay } from '../time/days';
import type { CheckIn } from './check-in';
import { isLowAmong, isLowOnSlider } from './mood';

/** The rule of the support card: low on so many of the last check-in days, and then rest for so many local days. */
const LOW_DAYS = 5;
const OF_DAYS = 7;
export const SUPPORT_RESTS = 14;

/** How many local days back check-ins are looked at: room for a weekly check-in, seven times. Our judgement. */
export const SUPPORT_LOOKS_BACK = 60;

/** A stretch whose last check-in is this many local days old is over, or unknown. Our judgement. */
const STALE_AFTER = 7;

/** The middle of the slider. */
const MIDDLE = 50;

/**
 * Whether the support card is due: after low ratings on five of the last seven check-in days, and at most once in
 * fourteen days. It is told from ratings alone. A day counts as low with one low rating on it; a check-in without a
 * rating says nothing, so that its day is none of the seven. With fewer than seven such days, five low ones do.
 *
 * Low is the slider's lowest fifth, always: whoever has felt low for months would have no low days beside their own.
 * It is also the bottom fifth of the person's own, below the slider's middle: above it they say that they are well.
 * @param checkIns of the last `SUPPORT_LOOKS_BACK` local days, in any order
 */
export function isSupportDue(
  { supportShownOn }: Pick<Settings, 'supportShownOn'>,
  checkIns: readonly Pick<CheckIn, 'day' | 'mood'>[],
  today: LocalDay,
): boolean {
  if (supportShownOn !== null && isSupportResting(supportShownOn, today)) return false;
  const rated = checkIns.flatMap(({ day, mood }) => (mood === null ? [] : [{ day, mood }]));
  const days = [...new Set(rated.map(({ day }) => day))].sort().slice(-OF_DAYS);
  const latest = days.at(-1);
  if (latest === undefined || latest <= dayAfter(today, -STALE_AFTER)) return false;
  const own = rated.map(({ mood }) => mood);
  const isLow = (mood: number) => isLowOnSlider(mood) || (mood < MIDDLE && isLowAmong(mood, own));
  const lowDays = days.filter((day) => rated.some((one) => one.day === day && isLow(one.mood)));
  return lowDays.length >= LOW_DAYS;
}

/** Whether the card stays away because it was shown lately; a day far ahead was set by a clock that was wrong. */
export const isSupportResting = (shownOn: LocalDay, today: LocalDay): boolean =>
  shownOn > dayAfter(today, -SUPPORT_RESTS) && shownOn < dayAfter(today, SUPPORT_RESTS);
