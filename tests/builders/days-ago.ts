import 'temporal-polyfill/global';
import type { CaughtComparison } from '../../lib/domain/journal/caught-comparison';
import type { Guess } from '../../lib/domain/journal/guess';
import type { Moment } from '../../lib/domain/nudges/nudge';
import type { Suppression } from '../../lib/domain/nudges/suppression';
import { type LocalInstant, weekAfter, weekOf } from '../../lib/domain/time/days';
import { newRow } from '../../lib/storage/database/row';
import { moment, suppression } from './domain-rows';
import { caughtComparison, guess } from './journal-rows';

/** The local day on which it is noon `daysBack` days before now, and that noon, in this machine's time zone. */
export function noonOf(daysBack: number): LocalInstant {
  const now = Temporal.Now.zonedDateTimeISO();
  // Before the day's start it is still the day before.
  const today = now.hour < 4 ? now.toPlainDate().subtract({ days: 1 }) : now.toPlainDate();
  const day = today.subtract({ days: daysBack });
  const noon = day.toZonedDateTime({ timeZone: now.timeZoneId, plainTime: '12:00' });
  return { at: noon.epochMilliseconds, day: day.toString(), timeZone: now.timeZoneId };
}

/** A moment on Instagram, today at noon, as a row. */
export function momentRow(some: Partial<Moment>) {
  const content = moment({ ...noonOf(0), number: 4, streakMs: 8_000, outcome: 'helpful', ...some });
  return newRow(content, content.at);
}

/** A suppressed nudge on Instagram, today at noon, as a row. */
export function suppressionRow(some: Partial<Suppression>) {
  const { at, day } = noonOf(0);
  const content = suppression({ at, day, until: some.at ?? at, ...some });
  return newRow(content, content.at);
}

/** A comparison caught on Instagram, today at noon, as a row. */
export function caughtComparisonRow(some: Partial<CaughtComparison>) {
  const content = caughtComparison({ ...noonOf(0), site: 'instagram', surface: 'feed', ...some });
  return newRow(content, content.at);
}

/** A guess about the week before the present one, made today at noon, as a row. */
export function guessRow(some: Partial<Guess> = {}) {
  const week = weekAfter(weekOf(noonOf(0).day), -1);
  const content = guess({ ...noonOf(0), week, ...some });
  return newRow(content, content.at);
}
