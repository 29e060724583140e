import * as z from 'zod/mini';
import { DEFAULT_SETTINGS, type Settings } from '../../domain/settings';
import { JOURNAL_SETTINGS_SCHEMAS } from './journal-settings-schemas';
import { MEASURING_SETTINGS_SCHEMAS } from './measuring-settings-schemas';
import { NUDGE_SETTINGS_SCHEMAS } from './nudge-settings-schemas';
import { REMINDER_SETTINGS_SCHEMAS } from './reminder-settings-schemas';
import { SITE_SETTINGS_SCHEMAS } from './site-settings-schemas';
import { type SchemasOf, time } from './value-schemas';

/** The version of the stored value that this code reads and writes. */
export const SETTINGS_VERSION = 1;

const SCHEMAS = {
  ...SITE_SETTINGS_SCHEMAS,
  ...NUDGE_SETTINGS_SCHEMAS,
  ...JOURNAL_SETTINGS_SCHEMAS,
  ...MEASURING_SETTINGS_SCHEMAS,
  ...REMINDER_SETTINGS_SCHEMAS,
  erasedAt: z.nullable(time),
} satisfies SchemasOf<Settings>;

/** All settings. Unknown fields are not valid. */
export const settingsSchema = z.strictObject(SCHEMAS);

const ofThisVersion = z.looseObject({ version: z.literal(SETTINGS_VERSION) });

const ofNewerVersion = z.looseObject({ version: z.number().check(z.gt(SETTINGS_VERSION)) });

/** Whether a stored value was written by a newer version of Enough. */
export const isNewer = (stored: unknown): boolean => ofNewerVersion.safeParse(stored).success;

/**
 * Reads a stored value. A field that is not valid gets its default, so that one bad field does not cost the person the
 * others.
 * @param log is called once, with one line, when anything is not valid
 */
export function parseSettings(stored: unknown, log: (line: string) => void): Settings {
  if (stored === undefined) return DEFAULT_SETTINGS;
  const raw = ofThisVersion.safeParse(stored);
  if (!raw.success) {
    log('settings do not parse: defaults are used');
    return DEFAULT_SETTINGS;
  }
  const bad: string[] = [];
  const entries = Object.entries(SCHEMAS).map(([field, schema]) => {
    const usual = DEFAULT_SETTINGS[field as keyof Settings];
    // A field that was added after the value was stored.
    if (!(field in raw.data)) return [field, usual];
    const result = schema.safeParse(raw.data[field]);
    if (!result.success) bad.push(field);
    return [field, result.success ? result.data : usual];
  });
  if (bad.length > 0) log(`settings do not parse: defaults are used for ${bad.join(', ')}`);
  return Object.fromEntries(entries) as Settings;
}
