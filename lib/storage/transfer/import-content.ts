import type { Settings } from '../../domain/settings';
import type { Calendar } from '../../domain/time/days';
import type { EnoughSchema, StoreName } from '../database/schema';
import type { Drafts } from './drafts-by-kind';

/** Rows by store. A store that is missing has none. */
export type ImportedRows = { readonly [Store in StoreName]?: readonly EnoughSchema[Store]['value'][] };

/** The tools whose files can be brought in. */
export type ImportSource =
  | 'enough'
  | 'timeTracker'
  | 'webActivity'
  | 'activityWatch'
  | 'presently'
  | 'daylio';

/** What of a file is left out, and how much: nothing is guessed. */
export interface LeftOut {
  /** Sites that are neither known nor chosen. */
  readonly sites: number;
  /** Moods whose names are the person's own, or in another language. */
  readonly moods: number;
  /** Notes that are not about what someone is glad of, and entries that are too long. */
  readonly notes: number;
}

export const NOTHING_LEFT_OUT: LeftOut = { sites: 0, moods: 0, notes: 0 };

/** What a file holds, checked and in the form of this version. */
export interface ImportContent {
  readonly source: ImportSource;
  /** The id of the browser that the rows without one are from. */
  readonly device: string;
  /** By which that browser counts days. */
  readonly calendar: Calendar;
  readonly rows: ImportedRows;
  readonly leftOut?: LeftOut | undefined;
  readonly settings?: Settings | undefined;
  readonly drafts?: Drafts | undefined;
}
