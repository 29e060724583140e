import { randomLogNormal, randomNormal, randomPoisson } from 'd3-random';
import { between, chance, pick } from '../../dev/seeded-random';
import type { PlainSitting } from '../../lib/domain/attention/sitting';
import type { UsageHour } from '../../lib/domain/attention/usage';
import type { FindingRows } from '../../lib/domain/insights/findings/finding-inputs';
import type { SiteId } from '../../lib/domain/sites/site';
import type { Surface } from '../../lib/domain/sites/surface';
import { dayAfter, type LocalDay } from '../../lib/domain/time/days';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

export const UTC = { timeZone: 'UTC', dayStartHour: 4 };

/** The Monday on which every life begins. */
export const FIRST_DAY: LocalDay = '2025-11-03';

export const WEEKS = 24;

/** How somebody uses social sites on one day. What is not named is as usual. */
export interface Habits {
  /** The mean number of visits. */
  readonly visits: number;
  /** The median length of a visit, in minutes, and how much lengths vary. */
  readonly minutes: number;
  readonly sigma: number;
  /** The share of the visits that begin from 22:00 on. */
  readonly late: number;
  /** The mean share of taking part. */
  readonly active: number;
  /** How much longer visits to the first site are. */
  readonly firstSite: number;
  /** The surfaces of the visits. */
  readonly surfaces: readonly Surface[];
  /** The clock hours in which the visits that are not late begin: from, to. */
  readonly hours: readonly [number, number];
  /** Whether every visit is followed by another, ten minutes later. */
  readonly returns: boolean;
}

/** How the days of a life differ, without any pattern in the weeks. */
export interface Disposition {
  readonly usual: Partial<Habits>;
  /** How strongly a day resembles the one before, 0 to 1. */
  readonly likeness: number;
  /** How much days differ: the standard deviation of the logarithm of their visits. */
  readonly spread: number;
  /** Factors of the visits of Monday to Sunday. */
  readonly rhythm: readonly number[];
}

/** What differs on some days; `null` for a day without any visit. */
export type Change = (day: number, habits: Habits) => Habits | null;

const USUAL: Habits = {
  visits: 7,
  minutes: 6,
  sigma: 0.9,
  late: 0.12,
  active: 0.25,
  firstSite: 1,
  surfaces: ['feed', 'feed', 'profile', 'other'],
  hours: [8, 22],
  returns: false,
};

const SITES: readonly SiteId[] = ['instagram', 'x', 'tiktok', 'reddit'];

/** The rows of one made-up life that measuring makes; the same seed gives the same rows. */
export function attentionRows(
  seed: string,
  { usual, likeness, spread, rhythm }: Disposition,
  change: Change = (_, habits) => habits,
): Pick<FindingRows, 'usage' | 'sittings'> {
  const draw = chance(seed);
  const normal = randomNormal.source(draw)();
  const person = { ...USUAL, visits: between(draw, 4, 10), minutes: between(draw, 4, 9), ...usual };
  const sittings: PlainSitting[] = [];
  const hours = new Map<string, UsageHour>();
  let mood = normal();

  const visit = (site: SiteId, day: LocalDay, start: number, minutes: number, habits: Habits): number => {
    const active = Math.min(1, Math.max(0, habits.active + 0.2 * normal()));
    const ms = Math.round(Math.max(0.3, minutes) * MINUTE);
    const activeMs = Math.round(active * ms);
    const attention = { passiveMs: ms - activeMs, activeMs };
    sittings.push({ site, start, end: start + ms, ...attention });
    const hour = new Date(start).getUTCHours();
    const surface = pick(draw, habits.surfaces);
    const key = `${day} ${hour} ${site} ${surface}`;
    const before = hours.get(key);
    hours.set(key, {
      day,
      hour,
      site,
      surface,
      passiveMs: (before?.passiveMs ?? 0) + attention.passiveMs,
      activeMs: (before?.activeMs ?? 0) + attention.activeMs,
    });
    return start + ms;
  };

  for (let number = 0; number < WEEKS * 7; number += 1) {
    mood = likeness * mood + Math.sqrt(1 - likeness ** 2) * normal();
    const day = dayAfter(FIRST_DAY, number);
    const habits = change(number, {
      ...person,
      visits: person.visits * Math.exp(spread * mood - spread ** 2 / 2) * (rhythm[number % 7] ?? 1),
    });
    if (!habits) continue;
    const count = randomPoisson.source(draw)(habits.visits)();
    const lengths = randomLogNormal.source(draw)(Math.log(habits.minutes), habits.sigma);
    for (let index = 0; index < count; index += 1) {
      const site = pick(draw, SITES);
      const hour = draw() < habits.late ? between(draw, 22, 27) : between(draw, ...habits.hours);
      const minutes = Math.min(180, lengths()) * (site === SITES[0] ? habits.firstSite : 1);
      const end = visit(site, day, Date.parse(day) + Math.round(hour * HOUR), minutes, habits);
      if (habits.returns) visit(site, day, end + 10 * MINUTE, habits.minutes / 3, habits);
    }
  }
  return { usage: [...hours.values()], sittings };
}
