import type { IDBPTransaction } from 'idb';
import type { EnoughSchema, StoreName } from '../database/schema';

/** The object stores that a sensor's report may read or change. */
export const STORES_OF_A_REPORT = [
  'spans',
  'usage',
  'sittings',
  'moments',
  'silences',
  'checkIns',
  'practices',
] as const satisfies readonly StoreName[];

/** The transaction in which all of a report is stored. */
export type LedgerTransaction = IDBPTransaction<
  EnoughSchema,
  (typeof STORES_OF_A_REPORT)[number][],
  'readwrite'
>;
