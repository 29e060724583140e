import * as z from 'zod/mini';
import { SURFACES } from '../../domain/sites/surface';
import { daysOf } from '../../domain/time/days';
import { siteId } from '../settings/value-schemas';

/** The last instant of the year 9999, wall-clock ms: no day after it can be written. */
const LAST_INSTANT = 253_402_300_799_999;

/** Wall-clock ms. Instants of spans and sittings may have fractions. */
export const instant = z.number().check(z.gte(0), z.lte(LAST_INSTANT));

/** A length in ms; no row covers more than a hundred years. */
export const duration = z.number().check(z.gte(0), z.lte(100 * 366 * 24 * 60 * 60 * 1_000));

export const day = z.iso.date();

function isWeek(week: string): boolean {
  try {
    return daysOf(week).length === 7;
  } catch {
    return false;
  }
}

/** A week that exists, as in ISO 8601. */
export const week = z.string().check(z.regex(/^\d{4}-W\d{2}$/), z.refine(isWeek));

const known = new Map<string, boolean>();

function isTimeZone(name: string): boolean {
  let isKnown = known.get(name);
  if (isKnown === undefined) {
    try {
      isKnown = Boolean(new Intl.DateTimeFormat('en', { timeZone: name }));
    } catch {
      isKnown = false;
    }
    known.set(name, isKnown);
  }
  return isKnown;
}

/** The IANA name of a time zone that the browser knows. */
export const timeZone = z.string().check(z.minLength(1), z.maxLength(100), z.refine(isTimeZone));

/** What a person wrote. Earlier versions may have allowed longer texts than this one; none allowed nearly as long ones. */
export const words = z.string().check(z.maxLength(20_000));

export const count = z.int().check(z.gte(0));

/** The id of a row. */
export const rowId = z.string().check(z.minLength(1), z.maxLength(100));

export const place = { site: siteId, surface: z.enum(SURFACES) };

export const attention = { passiveMs: duration, activeMs: duration };

/** When something was written, and on which day and in which time zone the person lived it. */
export const lived = { at: instant, day, timeZone };

/**
 * The schema of a store's rows. A row may have more fields than this version knows, as long as they are small: what a
 * newer version of the same database added stays with the row.
 */
export const row = <Shape extends z.core.$ZodLooseShape>(shape: Shape) =>
  z.catchall(
    z.object({ id: rowId, createdAt: instant, updatedAt: instant, ...shape }),
    z.union([words, z.number(), z.boolean(), z.null()]),
  );
