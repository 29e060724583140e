import * as z from 'zod/mini';
import { ENGAGEMENTS } from '../../domain/attention/span';
import { BLOCKERS } from '../../domain/nudges/eligibility';
import { MISSED_REASONS } from '../../domain/nudges/missed-reason';
import { NUDGE_OUTCOMES } from '../../domain/nudges/nudge';
import { NUDGE_FAMILIES } from '../../domain/nudges/nudge-family';
import { TRIGGERS } from '../../domain/nudges/trigger';
import { NO_HOUR } from '../../domain/time/days';
import { siteId } from '../settings/value-schemas';
import { attention, count, day, duration, instant, place, row, rowId } from './row-values';

const triggers = z.array(z.enum([...TRIGGERS, 'aim'])).check(z.maxLength(20));

const chance = z.number().check(z.gte(0), z.lte(1));

const hour = z.int().check(z.gte(0), z.lte(23));

const pastHour = z.int().check(z.gte(NO_HOUR), z.lte(23));

/** More hours, or sittings, than a day can have. */
const MOST_IN_DAY = 10_000;

const { passiveMs, activeMs } = attention;

/** The rows of measured time and of nudges. */
export const LEDGER_ROW_SCHEMAS = {
  usage: row({ day, hour, ...place, ...attention }),
  pastDays: row({
    day,
    hours: z
      .array(z.tuple([pastHour, siteId, place.surface, passiveMs, activeMs]))
      .check(z.maxLength(MOST_IN_DAY)),
    sittings: z
      .array(z.tuple([siteId, instant, instant, passiveMs, activeMs]))
      .check(z.maxLength(MOST_IN_DAY)),
    device: z.optional(rowId),
  }),
  spans: row({ ...place, engagement: z.enum(ENGAGEMENTS), start: instant, end: instant }),
  sittings: row({
    site: siteId,
    start: instant,
    end: instant,
    ...attention,
    // Missing in rows of the first versions.
    awayMs: z._default(z.nullable(duration), null),
    streakMs: duration,
    dueSince: z.nullable(instant),
  }),
  moments: row({
    at: instant,
    day,
    redatedTo: z.optional(instant),
    ...place,
    family: z.enum(NUDGE_FAMILIES),
    number: count,
    own: z.optional(rowId),
    sittingStart: instant,
    streakMs: duration,
    triggers,
    shownWith: chance,
    familyWith: z.nullable(chance),
    outcome: z.enum(NUDGE_OUTCOMES),
    missedFor: z.optional(z.enum(MISSED_REASONS)),
    quietVisit: z.optional(z.boolean()),
    device: z.optional(rowId),
  }),
  silences: row({
    at: instant,
    until: instant,
    day,
    ...place,
    triggers,
    hindrances: z.array(z.enum(BLOCKERS)).check(z.maxLength(20)),
  }),
};
