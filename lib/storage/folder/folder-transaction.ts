import type { IDBPTransaction } from 'idb';
import type { Database } from '../database/database';
import { STRICT } from '../database/durability';
import { type EnoughSchema, FOLDER_STORES, STORES, type StoreName } from '../database/schema';

/** A transaction over everything that is stored, and over what is known of the folder. */
export type FolderTransaction = IDBPTransaction<
  EnoughSchema,
  (StoreName | (typeof FOLDER_STORES)[number])[],
  'readwrite'
>;

/** Begins such a transaction. */
export const folderTransaction = (database: Database): FolderTransaction =>
  database.transaction([...STORES, ...FOLDER_STORES], 'readwrite', STRICT);
