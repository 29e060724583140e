import type { Moment } from '../../domain/nudges/nudge';
import type { StoreName } from './schema';

/** The fields that the rows of a store got with a version of the database, with what was true before. */
export interface AddedFields {
  readonly version: number;
  readonly store: StoreName;
  /** @param timeZone the one in which rows without a time zone were most likely written */
  readonly of: (row: Readonly<Record<string, unknown>>, timeZone: string) => object;
}

/** Before version 3 there was only one trigger, and no moment was withheld. */
const momentFields = ({ at, streakMs }: Pick<Moment, 'at' | 'streakMs'>): object => ({
  sittingStart: at - streakMs,
  triggers: ['passive'],
  shownWith: 1,
  familyWith: null,
});

const inTimeZone = (_row: unknown, timeZone: string): object => ({ timeZone });

/** In the order of the versions. Opening an older database and bringing in an older export both add them. */
export const ADDED_FIELDS: readonly AddedFields[] = [
  { version: 3, store: 'moments', of: (row) => momentFields(row as unknown as Moment) },
  // Before version 4 a check-in had no patterns, gratitude had no reason, and practices had no follow-up.
  { version: 4, store: 'checkIns', of: () => ({ patterns: [] }) },
  { version: 4, store: 'gratitude', of: () => ({ why: null }) },
  { version: 4, store: 'practices', of: () => ({ followUp: null }) },
  // Before version 5 rows had no time zone.
  { version: 5, store: 'checkIns', of: inTimeZone },
  { version: 5, store: 'gratitude', of: inTimeZone },
  { version: 5, store: 'practices', of: inTimeZone },
  { version: 5, store: 'plans', of: inTimeZone },
];
