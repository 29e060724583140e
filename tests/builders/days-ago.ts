import 'temporal-polyfill/global';
import type { Moment } from '../../lib/domain/nudges/nudge';
import type { Suppression } from '../../lib/domain/nudges/suppression';
import type { LocalDay } from '../../lib/domain/time/days';
import { newRow } from '../../lib/storage/database/row';

/** The local day on which it is noon `daysBack` days before now, and that noon, in this machine's time zone. */
export function noonOf(daysBack: number): { readonly at: number; readonly day: LocalDay } {
  const now = Temporal.Now.zonedDateTimeISO();
  // Before the day's start it is still the day before.
  const today = now.hour < 4 ? now.toPlainDate().subtract({ days: 1 }) : now.toPlainDate();
  const day = today.subtract({ days: daysBack });
  const noon = day.toZonedDateTime({ timeZone: now.timeZoneId, plainTime: '12:00' });
  return { at: noon.epochMilliseconds, day: day.toString() };
}

/** A moment on Instagram, as a row. */
export const momentRow = (some: Partial<Moment>) =>
  newRow<Moment>(
    {
      ...noonOf(0),
      site: 'instagram',
      surface: 'feed',
      family: 'notice',
      number: 4,
      sittingStart: 0,
      streakMs: 8_000,
      triggers: ['passive'],
      shownWith: 0.7,
      familyWith: 0.1,
      outcome: 'helpful',
      ...some,
    },
    some.at ?? noonOf(0).at,
  );

/** A suppression on Instagram, as a row. */
export const silenceRow = (some: Partial<Suppression>) => {
  const at = some.at ?? noonOf(0).at;
  const { day } = noonOf(0);
  return newRow<Suppression>(
    {
      at,
      until: at,
      day,
      site: 'instagram',
      surface: 'feed',
      triggers: ['passive'],
      hindrances: ['gap'],
      ...some,
    },
    at,
  );
};
