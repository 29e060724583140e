import * as z from 'zod/mini';
import { CADENCES } from '../../domain/journal/cadence';
import { GUIDED_PRACTICES } from '../../domain/journal/practice';
import { MAX_OWN_SENTENCES, MAX_SENTENCE_LENGTH } from '../../domain/nudges/nudge';
import { NUDGE_FAMILIES } from '../../domain/nudges/nudge-family';
import { FIRST_NUDGE_MINUTES } from '../../domain/nudges/nudge-settings';
import { PACES } from '../../domain/nudges/pace';
import { DEFAULT_SETTINGS, type Settings } from '../../domain/settings';
import { CORNERS } from '../../domain/sites/corner';
import { MINUTES_OF_DAY } from '../../domain/time/clock-time';
import type { exclusively } from '../../platform/lock';
import type { StoredValue } from '../../platform/stored-value';

// The compiling parser probes `new Function`, which the content security policy reports.
z.config({ jitless: true });

const SETTINGS_VERSION = 1;

const siteId = z.string().check(z.minLength(1), z.maxLength(255));

const instant = z.int().check(z.nonnegative());

const { least, most } = FIRST_NUDGE_MINUTES;

const minuteOfDay = z.int().check(z.gte(0), z.lt(MINUTES_OF_DAY));

const siteChoice = z.strictObject({
  site: siteId,
  since: instant,
  like: z.optional(siteId),
  quiet: z.optional(z.boolean()),
  corner: z.optional(z.enum(CORNERS)),
});

const family = z.enum(NUDGE_FAMILIES);

const ownSentence = z.strictObject({
  id: z.uuid(),
  family,
  text: z.string().check(z.trim(), z.minLength(1), z.maxLength(MAX_SENTENCE_LENGTH)),
});

const fields = {
  sites: z.readonly(z.array(siteChoice)),
  pace: z.enum(PACES),
  firstNudgeMinutes: z.int().check(z.gte(least), z.lte(most)),
  snoozedUntil: z.nullable(instant),
  quietHours: z.nullable(z.strictObject({ from: minuteOfDay, to: minuteOfDay })),
  triggers: z.strictObject({
    passive: z.boolean(),
    manyProfiles: z.boolean(),
    backSoon: z.boolean(),
    lateNight: z.boolean(),
  }),
  familiesOff: z.readonly(z.array(family)),
  sentencesOff: z.readonly(
    z.array(z.string().check(z.minLength(1), z.maxLength(60))).check(z.maxLength(MAX_OWN_SENTENCES + 100)),
  ),
  ownSentences: z.readonly(z.array(ownSentence).check(z.maxLength(MAX_OWN_SENTENCES))),
  withholding: z.boolean(),
  gentlerOffered: z.boolean(),
  checkInEvery: z.enum(CADENCES),
  favourites: z.readonly(z.array(z.enum(GUIDED_PRACTICES)).check(z.maxLength(GUIDED_PRACTICES.length))),
  supportShownOn: z.nullable(z.iso.date()),
  dayStartHour: z.int().check(z.gte(0), z.lte(23)),
  secondScreen: z.boolean(),
  reminder: z.nullable(z.strictObject({ weekday: z.int().check(z.gte(1), z.lte(7)), minute: minuteOfDay })),
  reminderNotifies: z.boolean(),
  erasedAt: z.nullable(instant),
} satisfies { [Field in keyof Settings]: z.ZodMiniType<Settings[Field]> };

const settingsSchema = z.strictObject(fields);

/** A setting that was refused; its message is one sentence that names the setting. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError';
}

/**
 * Reads a stored value. A field that does not parse falls back to its default, so that one bad field
 * does not cost the person the others.
 * @param log told once, in one line, when anything was wrong
 */
export function parseSettings(stored: unknown, log: (line: string) => void): Settings {
  if (stored === undefined) return DEFAULT_SETTINGS;
  const raw = z.looseObject({ version: z.literal(SETTINGS_VERSION) }).safeParse(stored);
  if (!raw.success) {
    log('settings do not parse: defaults are used');
    return DEFAULT_SETTINGS;
  }
  const bad: string[] = [];
  const entries = Object.entries(fields).map(([field, schema]) => {
    const usual = DEFAULT_SETTINGS[field as keyof Settings];
    // A field that came after the value was written.
    if (!(field in raw.data)) return [field, usual];
    const result = schema.safeParse(raw.data[field]);
    if (!result.success) bad.push(field);
    return [field, result.success ? result.data : usual];
  });
  if (bad.length > 0) log(`settings do not parse: defaults are used for ${bad.join(', ')}`);
  return Object.fromEntries(entries) as Settings;
}

/** What the settings are kept with. */
export interface SettingsDependencies {
  readonly value: StoredValue;
  readonly exclusively: typeof exclusively;
  readonly log: (line: string) => void;
}

/** The person's settings, one versioned value in the browser's local storage. */
export class SettingsStore {
  #lastFault: string | undefined;

  constructor(private readonly parts: SettingsDependencies) {}

  /** What is wrong with the stored value is logged in one line, once. */
  async read(): Promise<Settings> {
    return parseSettings(await this.parts.value.get(), (fault) => {
      if (fault !== this.#lastFault) this.parts.log(fault);
      this.#lastFault = fault;
    });
  }

  /**
   * Changes settings; changes from several pages at once come one after the other.
   * @throws SettingsError when the result is not valid, and nothing is changed
   */
  change(next: (settings: Settings) => Partial<Settings>): Promise<void> {
    return this.parts.exclusively('settings', async () => {
      await this.#refuseToOverwriteNewer();
      const before = await this.read();
      const result = settingsSchema.safeParse({ ...before, ...next(before) });
      if (!result.success) {
        throw new SettingsError(`The setting ${result.error.issues[0]?.path[0]?.toString()} can't be that.`);
      }
      await this.parts.value.set({ version: SETTINGS_VERSION, ...result.data });
    });
  }

  /** @returns how to stop listening */
  onChanged(changed: () => void): () => void {
    return this.parts.value.onChanged(changed);
  }

  async #refuseToOverwriteNewer(): Promise<void> {
    const newer = z.looseObject({ version: z.number().check(z.gt(SETTINGS_VERSION)) });
    if (newer.safeParse(await this.parts.value.get()).success) {
      throw new SettingsError('The settings were made by a newer Enough and are left as they are.');
    }
  }
}
