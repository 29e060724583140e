import type { DBSchema } from 'idb';
import type { PastDay } from '../../domain/attention/compaction';
import type { Sitting } from '../../domain/attention/sitting';
import type { Span } from '../../domain/attention/span';
import type { UsageHour } from '../../domain/attention/usage';
import type { CaughtComparison } from '../../domain/journal/caught-comparison';
import type { CheckIn } from '../../domain/journal/check-in';
import type { GratitudeEntry } from '../../domain/journal/gratitude';
import type { Guess } from '../../domain/journal/guess';
import { JOURNAL_KINDS } from '../../domain/journal/journal-kinds';
import type { Plan } from '../../domain/journal/plan';
import type { PracticeEntry } from '../../domain/journal/practice';
import type { Reflection } from '../../domain/journal/weekly-question';
import type { Moment } from '../../domain/nudges/nudge';
import type { Suppression } from '../../domain/nudges/suppression';
import type { SiteId } from '../../domain/sites/site';
import type { Surface } from '../../domain/sites/surface';
import type { IsoWeek, LocalDay } from '../../domain/time/days';
import type { ChangeRow, FolderState, OwnSegment, ReadSegment } from '../folder/folder-rows';
import type { UnfinishedImport } from '../transfer/unfinished-import-row';

/** What every row has, so that the rows of two browsers can be merged. Times in wall-clock ms. */
export interface Row {
  /** A random UUID. */
  readonly id: string;
  readonly createdAt: number;
  readonly updatedAt: number;
}

/** A credited span, with its site. */
export interface SiteSpan extends Span {
  readonly site: SiteId;
}

/**
 * The object stores of the database `enough`, with their rows and indexes. Each store is written by one file, named
 * here; only compaction and erasing write to several.
 */
export interface EnoughSchema extends DBSchema {
  /** `ledger/crediting.ts` */
  spans: { key: string; value: SiteSpan & Row; indexes: { end: number } };
  /** `ledger/crediting.ts` */
  usage: {
    key: string;
    value: UsageHour & Row;
    indexes: { day: LocalDay; slot: [LocalDay, number, SiteId, Surface] };
  };
  /** `ledger/sitting-rows.ts` */
  sittings: { key: string; value: Sitting & Row; indexes: { siteEnd: [SiteId, number]; end: number } };
  /** `ledger/moment-repository.ts` */
  moments: { key: string; value: Moment & Row; indexes: { at: number; day: LocalDay; updatedAt: number } };
  /** `journal/check-in-repository.ts` */
  checkIns: { key: string; value: CheckIn & Row; indexes: { day: LocalDay; updatedAt: number } };
  /** `journal/gratitude-repository.ts` */
  gratitude: { key: string; value: GratitudeEntry & Row; indexes: { day: LocalDay; updatedAt: number } };
  /** `journal/reflection-repository.ts` */
  reflections: { key: string; value: Reflection & Row; indexes: { week: string; updatedAt: number } };
  /** Suppressions: the times in which a nudge was suppressed, and why. `ledger/suppression-repository.ts` */
  silences: { key: string; value: Suppression & Row; indexes: { day: LocalDay; at: number } };
  /** Entries written in practices. `journal/practice-entry-repository.ts` */
  practices: { key: string; value: PracticeEntry & Row; indexes: { day: LocalDay; updatedAt: number } };
  /** `journal/plan-repository.ts` */
  plans: { key: string; value: Plan & Row; indexes: { week: IsoWeek; updatedAt: number } };
  /** The former rows of `usage` and `sittings` of past days, one row for each day. `ledger/ledger-compaction.ts` */
  pastDays: { key: string; value: PastDay & Row; indexes: { day: LocalDay } };
  /** `journal/caught-comparison-repository.ts` */
  caughtComparisons: {
    key: string;
    value: CaughtComparison & Row;
    indexes: { day: LocalDay; updatedAt: number };
  };
  /** `journal/guess-repository.ts` */
  guesses: { key: string; value: Guess & Row; indexes: { day: LocalDay; week: IsoWeek; updatedAt: number } };
  /** What was changed, for the folder. `folder/change-rows.ts` */
  changes: { key: string; value: ChangeRow; indexes: { segment: number; waiting: 1 } };
  /** This browser's segments in the folder. `folder/change-rows.ts` */
  segments: { key: number; value: OwnSegment };
  /** The segments of other browsers that were read. `folder/others-segments.ts` */
  readSegments: { key: string; value: ReadSegment };
  /** One row, `folder/folder-state.ts`; while a file is brought in, another one, `transfer/unfinished-import.ts`. */
  folder: { key: string; value: FolderState | UnfinishedImport };
}

/** Every object store with what a person wrote and what was measured, in the order an export lists them. */
export const STORES = [
  'usage',
  'pastDays',
  'spans',
  'sittings',
  'moments',
  'silences',
  ...JOURNAL_KINDS,
] as const satisfies readonly (keyof EnoughSchema)[];

/** The object stores of what is known of the folder. They are no part of an export. */
export const FOLDER_STORES = [
  'changes',
  'segments',
  'readSegments',
  'folder',
] as const satisfies readonly (keyof EnoughSchema)[];

export type StoreName = (typeof STORES)[number];

/** A row of any of these stores. */
export type StoredRow = EnoughSchema[StoreName]['value'];
