import type { DBSchema } from 'idb';
import type { PastDay } from '../../domain/attention/compaction';
import type { Sitting } from '../../domain/attention/sitting';
import type { Span } from '../../domain/attention/span';
import type { UsageHour } from '../../domain/attention/usage';
import type { CheckIn, GratitudeEntry, Reflection } from '../../domain/journal/check-in';
import type { Plan } from '../../domain/journal/plan';
import type { PracticeEntry } from '../../domain/journal/practice';
import type { Moment } from '../../domain/nudges/nudge';
import type { Suppression } from '../../domain/nudges/suppression';
import type { SiteId } from '../../domain/sites/site';
import type { Surface } from '../../domain/sites/surface';
import type { IsoWeek, LocalDay } from '../../domain/time/days';

/** What every row carries, so that two browsers' rows can be told apart and merged. Times in wall-clock ms. */
export interface Row {
  /** A random UUID. */
  readonly id: string;
  readonly createdAt: number;
  readonly updatedAt: number;
}

/** A credited span with its site. */
export interface SiteSpan extends Span {
  readonly site: SiteId;
}

/** The version of the database that this code reads and writes. */
export const DATABASE_VERSION = 4;

/** The object stores of the database `enough`, and what their rows hold. */
export interface EnoughSchema extends DBSchema {
  spans: { key: string; value: SiteSpan & Row; indexes: { end: number } };
  usage: {
    key: string;
    value: UsageHour & Row;
    indexes: { day: LocalDay; slot: [LocalDay, number, SiteId, Surface] };
  };
  sittings: { key: string; value: Sitting & Row; indexes: { siteEnd: [SiteId, number]; end: number } };
  moments: { key: string; value: Moment & Row; indexes: { at: number; day: LocalDay } };
  checkIns: { key: string; value: CheckIn & Row; indexes: { day: LocalDay } };
  gratitude: { key: string; value: GratitudeEntry & Row; indexes: { day: LocalDay } };
  reflections: { key: string; value: Reflection & Row; indexes: { week: string } };
  /** Stretches in which a nudge would have come, and what stood against it. */
  silences: { key: string; value: Suppression & Row; indexes: { day: LocalDay; at: number } };
  practices: { key: string; value: PracticeEntry & Row; indexes: { day: LocalDay } };
  plans: { key: string; value: Plan & Row; indexes: { week: IsoWeek } };
  /** What `usage` and `sittings` held of days that are long past. */
  pastDays: { key: string; value: PastDay & Row; indexes: { day: LocalDay } };
}

/** Every object store, in the order an export lists them. */
export const STORES = [
  'usage',
  'pastDays',
  'spans',
  'sittings',
  'moments',
  'silences',
  'checkIns',
  'gratitude',
  'practices',
  'plans',
  'reflections',
] as const satisfies readonly (keyof EnoughSchema)[];

export type StoreName = (typeof STORES)[number];
