import * as z from 'zod/mini';
import { DEFAULT_SETTINGS, type Settings } from '../../domain/settings';
import { object } from '../shapes/object-shape';
import { isRecord, isSameValue, type StoredShape, whole } from '../shapes/stored-shape';
import { JOURNAL_SETTINGS_SCHEMAS, JOURNAL_SETTINGS_SHAPES } from './journal-settings-schemas';
import { LANGUAGE_SETTINGS_SCHEMAS } from './language-settings-schemas';
import { MEASURING_SETTINGS_SCHEMAS } from './measuring-settings-schemas';
import { NUDGE_SETTINGS_SCHEMAS, NUDGE_SETTINGS_SHAPES } from './nudge-settings-schemas';
import { REMINDER_SETTINGS_SCHEMAS, REMINDER_SETTINGS_SHAPES } from './reminder-settings-schemas';
import { SITE_SETTINGS_SCHEMAS, SITE_SETTINGS_SHAPES } from './site-settings-schemas';
import { type SchemasOf, time } from './value-schemas';

/** The version of the stored value that this code reads and writes. */
export const SETTINGS_VERSION = 1;

const SCHEMAS = {
  ...SITE_SETTINGS_SCHEMAS,
  ...NUDGE_SETTINGS_SCHEMAS,
  ...JOURNAL_SETTINGS_SCHEMAS,
  ...MEASURING_SETTINGS_SCHEMAS,
  ...REMINDER_SETTINGS_SCHEMAS,
  ...LANGUAGE_SETTINGS_SCHEMAS,
  erasedAt: z.nullable(time),
} satisfies SchemasOf<Settings>;

/** All settings. Unknown fields are not valid. */
export const settingsSchema = z.strictObject(SCHEMAS);

type Shapes = { readonly [Field in keyof Settings]: StoredShape<Settings[Field]> };

const SHAPES = {
  ...Object.fromEntries(Object.entries(SCHEMAS).map(([field, schema]) => [field, whole<unknown>(schema)])),
  ...SITE_SETTINGS_SHAPES,
  ...NUDGE_SETTINGS_SHAPES,
  ...JOURNAL_SETTINGS_SHAPES,
  ...REMINDER_SETTINGS_SHAPES,
} as Shapes;

const settingsShape = object<Settings>({ keys: SHAPES, usual: DEFAULT_SETTINGS });

const ofThisVersion = z.looseObject({ version: z.literal(SETTINGS_VERSION) });

const ofNewerVersion = z.looseObject({ version: z.number().check(z.gt(SETTINGS_VERSION)) });

/** Whether a stored value was written by a newer version of Enough. */
export const isNewer = (stored: unknown): boolean => ofNewerVersion.safeParse(stored).success;

/**
 * Reads a stored value, element by element. A field that is not understood gets its default, and an element that is not
 * understood is left out, so that one of them does not cost the person the others.
 * @param log is called once, with one line, when anything is not understood
 */
export function parseSettings(stored: unknown, log: (line: string) => void): Settings {
  if (stored === undefined) return DEFAULT_SETTINGS;
  const raw = ofThisVersion.safeParse(stored);
  if (!raw.success) {
    log('settings do not parse: defaults are used');
    return DEFAULT_SETTINGS;
  }
  const settings = settingsShape.read(raw.data) ?? DEFAULT_SETTINGS;
  const fields = Object.keys(SCHEMAS) as (keyof Settings)[];
  const present = fields.filter((field) => field in raw.data);
  const bad = present.filter((field) => SHAPES[field].read(raw.data[field]) === undefined);
  const partly = present.filter(
    (field) => !bad.includes(field) && !isSameValue(settings[field], raw.data[field]),
  );
  const lines = [
    ...(bad.length > 0 ? [`defaults are used for ${bad.join(', ')}`] : []),
    ...(partly.length > 0 ? [`some is left out of ${partly.join(', ')}`] : []),
  ];
  if (lines.length > 0) log(`settings do not parse: ${lines.join('; ')}`);
  return settings;
}

/**
 * The value to store for changed settings. Whatever this version does not understand in what is stored stays as it is.
 * @param before the settings from which these were made
 */
export const storedSettings = (stored: unknown, settings: Settings, before: Settings): object => ({
  ...(isRecord(stored) ? stored : {}),
  ...(settingsShape.write(stored, settings, before) as object),
  version: SETTINGS_VERSION,
});
