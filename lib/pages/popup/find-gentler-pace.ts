import { gentlerPaceToOffer, OFFER_LOOKBACK_DAYS } from '../../domain/nudges/gentler-pace';
import type { Pace } from '../../domain/nudges/pace';
import { dayAfter, localDay } from '../../domain/time/days';
import { calendarOf, type PageContext } from '../context';

/**
 * The gentler pace to offer, `null` for none. It needs the nudges of a month, for which the popup need not wait.
 * @throws when the database or the settings can't be read
 */
export async function findGentlerPace(context: PageContext): Promise<Pace | null> {
  const settings = await context.settings.read();
  if (settings.gentlerOffered || settings.pace === 'gentle') return null;
  const today = localDay(context.now(), calendarOf(settings));
  const first = dayAfter(today, 1 - OFFER_LOOKBACK_DAYS);
  return gentlerPaceToOffer(settings, await context.moments.between(first, today));
}
