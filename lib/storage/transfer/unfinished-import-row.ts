import type { Settings } from '../../domain/settings';
import type { Drafts } from './drafts-by-kind';

/** The key of its row. */
export const UNFINISHED_IMPORT = 'import';

/** What a file brings in that is not in the database. */
export interface ValuesBesideRows {
  readonly drafts: Drafts;
  /** Only the fields that it changes. */
  readonly settings: Partial<Settings>;
}

/**
 * What is still to be stored of a file whose rows are stored already, or of an import that is taken back. It is written
 * in the transaction that changes the rows, and deleted when everything is there.
 */
export interface UnfinishedImport {
  readonly id: typeof UNFINISHED_IMPORT;
  /** Tells one import from another, a random UUID. */
  readonly of: string;
  /** When the person had last erased everything, wall-clock ms; `null` for never. */
  readonly erasedAt: number | null;
  readonly before: ValuesBesideRows;
  readonly after: ValuesBesideRows;
}
