import * as z from 'zod/mini';
import { CADENCES } from '../../domain/journal/cadence';
import type { JournalSettings } from '../../domain/journal/journal-settings';
import { GUIDED_PRACTICES } from '../../domain/journal/practice';
import type { SchemasOf } from './value-schemas';

export const JOURNAL_SETTINGS_SCHEMAS = {
  checkInEvery: z.enum(CADENCES),
  favourites: z.readonly(z.array(z.enum(GUIDED_PRACTICES)).check(z.maxLength(GUIDED_PRACTICES.length))),
  supportShownOn: z.nullable(z.iso.date()),
} satisfies SchemasOf<JournalSettings>;
