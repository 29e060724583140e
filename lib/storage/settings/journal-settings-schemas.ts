import * as z from 'zod/mini';
import { CADENCES } from '../../domain/journal/cadence';
import type { JournalSettings } from '../../domain/journal/journal-settings';
import { GUIDED_PRACTICES, type GuidedPractice } from '../../domain/journal/practice';
import { list } from '../shapes/list-shape';
import { whole } from '../shapes/stored-shape';
import type { SchemasOf, ShapesOf } from './value-schemas';

const favourite = z.enum(GUIDED_PRACTICES);

export const JOURNAL_SETTINGS_SCHEMAS = {
  checkInEvery: z.enum(CADENCES),
  favourites: z.readonly(z.array(favourite).check(z.maxLength(GUIDED_PRACTICES.length))),
  guessFirst: z.boolean(),
  supportShownOn: z.nullable(z.iso.date()),
} satisfies SchemasOf<JournalSettings>;

export const JOURNAL_SETTINGS_SHAPES = {
  favourites: list<GuidedPractice>({ item: whole(favourite), most: GUIDED_PRACTICES.length }),
} satisfies ShapesOf<JournalSettings>;
