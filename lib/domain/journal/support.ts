import { dayAfter, type LocalDay } from '../time/days';
import type { CheckIn } from './check-in';
import type { JournalSettings } from './journal-settings';
import { isLowForPerson, isLowOnSlider } from './mood';

/** The support card is due after this many low days… */
const LOW_DAYS = 5;

/** …among this many of the last days with a mood. */
const RATED_DAYS = 7;

/** How many local days the support card stays away once it was shown. */
export const SUPPORT_COOLDOWN_DAYS = 14;

/** How many local days of check-ins are looked at: enough for seven weekly ones (our judgement). */
export const SUPPORT_LOOKBACK_DAYS = 60;

/** Low days say nothing about today once the last check-in is this many local days old (our judgement). */
const STALE_AFTER_DAYS = 7;

/** The middle of the mood slider. */
const SLIDER_MIDDLE = 50;

/**
 * Whether the support card is due: after low moods on five of the last seven days with a mood, and at most once in
 * fourteen days. Only moods decide it. One low mood makes a low day; a day whose check-ins have no mood is not one of
 * the seven. With fewer than seven such days, five low ones are enough.
 *
 * A mood in the lowest fifth of the slider is always low. A person whose moods have been low for months would otherwise
 * have no low days, because all their moods are alike. A mood in the bottom fifth of the person's own is low as well,
 * but only below the slider's middle: above it the person says that they are well.
 * @param checkIns of the last `SUPPORT_LOOKBACK_DAYS` local days, in any order
 */
export function isSupportDue(
  { supportShownOn }: Pick<JournalSettings, 'supportShownOn'>,
  checkIns: readonly Pick<CheckIn, 'day' | 'mood'>[],
  today: LocalDay,
): boolean {
  if (supportShownOn !== null && isInSupportCooldown(supportShownOn, today)) return false;
  const rated = checkIns.flatMap(({ day, mood }) => (mood === null ? [] : [{ day, mood }]));
  const days = [...new Set(rated.map(({ day }) => day))].sort().slice(-RATED_DAYS);
  const latest = days.at(-1);
  if (latest === undefined || latest <= dayAfter(today, -STALE_AFTER_DAYS)) return false;
  const own = rated.map(({ mood }) => mood);
  const isLow = (mood: number) => isLowOnSlider(mood) || (mood < SLIDER_MIDDLE && isLowForPerson(mood, own));
  const lowDays = days.filter((day) => rated.some((one) => one.day === day && isLow(one.mood)));
  return lowDays.length >= LOW_DAYS;
}

/** Whether the card was shown recently. A day far in the future comes from a wrong clock and does not count. */
export const isInSupportCooldown = (shownOn: LocalDay, today: LocalDay): boolean =>
  shownOn > dayAfter(today, -SUPPORT_COOLDOWN_DAYS) && shownOn < dayAfter(today, SUPPORT_COOLDOWN_DAYS);
