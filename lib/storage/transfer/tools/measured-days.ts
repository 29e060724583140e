import { addToPastDay, emptyPastDay, type PastDay } from '../../../domain/attention/compaction';
import { totalMs, type UsageHour } from '../../../domain/attention/usage';
import type { SiteId } from '../../../domain/sites/site';
import type { SiteChoice } from '../../../domain/sites/site-choice';
import type { LocalDay } from '../../../domain/time/days';
import { choiceAt } from '../../../sites/chosen-site';
import { siteOfHost } from '../../../sites/registry';
import type { Row } from '../../database/schema';

/** The id under which time on a host is stored: of a chosen site, or of a known one; `undefined` for any other host. */
export const siteIdAt = (host: string, sites: readonly SiteChoice[]): SiteId | undefined =>
  choiceAt(host, sites)?.site ?? siteOfHost(host)?.id;

const DAY = 24 * 60 * 60 * 1_000;

/**
 * Time that another tool measured, as one row for each day. Such files do not say when a day was last changed, so a day
 * with more time counts as its later state: a later file of the same tool takes the place of an earlier one.
 * @param device tells apart what different tools and browsers measured
 */
export function measuredDays(device: string, hours: readonly UsageHour[]): (PastDay & Row)[] {
  const days = new Map<LocalDay, UsageHour[]>();
  for (const hour of hours) {
    const ofDay = days.get(hour.day);
    if (ofDay) ofDay.push(hour);
    else days.set(hour.day, [hour]);
  }
  return [...days].map(([day, ofDay]) => {
    const total = ofDay.reduce((sum, hour) => sum + totalMs(hour), 0);
    const createdAt = Math.max(0, Date.parse(day));
    const updatedAt = createdAt + Math.min(DAY - 1, Math.round(total));
    return addToPastDay(
      { id: `${device}/${day}`, createdAt, updatedAt, ...emptyPastDay(day), device },
      ofDay,
      [],
    );
  });
}
