import type { Settings } from '../../domain/settings';
import type { Calendar } from '../../domain/time/days';
import type { EnoughSchema, StoreName } from '../database/schema';
import type { Drafts } from './stored-drafts';

/** Rows by store. A store that is missing has none. */
export type ImportedRows = { readonly [Store in StoreName]?: readonly EnoughSchema[Store]['value'][] };

/** The tools whose files can be brought in. */
export type ImportSource = 'enough';

/** What a file holds, checked and in the form of this version. */
export interface ImportContent {
  readonly source: ImportSource;
  /** The id of the browser that the rows without one are from. */
  readonly device: string;
  /** By which that browser counts days. */
  readonly calendar: Calendar;
  readonly rows: ImportedRows;
  readonly settings?: Settings | undefined;
  readonly drafts?: Drafts | undefined;
}
