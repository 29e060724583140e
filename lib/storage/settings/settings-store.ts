import type { Settings } from '../../domain/settings';
import type { exclusively } from '../../platform/lock';
import type { StoredValue } from '../../platform/stored-value';
import { isNewer, parseSettings, settingsSchema, storedSettings } from './settings-schema';

/** A change of the settings was not valid. The message is one sentence that names the setting. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError';
}

export interface SettingsDependencies {
  readonly value: StoredValue;
  readonly exclusively: typeof exclusively;
  readonly log: (line: string) => void;
}

/** The person's settings, stored as one value with a version in the browser's local storage. */
export class SettingsStore {
  #lastError: string | undefined;

  constructor(private readonly dependencies: SettingsDependencies) {}

  /** The settings, with defaults for what is missing or not valid. An error is logged in one line, once. */
  async read(): Promise<Settings> {
    return parseSettings(await this.dependencies.value.get(), (error) => {
      if (error !== this.#lastError) this.dependencies.log(error);
      this.#lastError = error;
    });
  }

  /**
   * Changes settings. Changes that several pages make at once are made one after the other. What a newer version added
   * to the stored settings stays there.
   * @throws SettingsError when the result is not valid; then nothing is changed
   */
  change(next: (settings: Settings) => Partial<Settings>): Promise<void> {
    return this.dependencies.exclusively('settings', async () => {
      const stored = await this.dependencies.value.get();
      if (isNewer(stored)) {
        throw new SettingsError('The settings were made by a newer Enough and are left as they are.');
      }
      const before = await this.read();
      const result = settingsSchema.safeParse({ ...before, ...next(before) });
      if (!result.success) {
        throw new SettingsError(`The setting ${result.error.issues[0]?.path[0]?.toString()} can't be that.`);
      }
      await this.dependencies.value.set(storedSettings(stored, result.data, before));
    });
  }

  /** @returns how to stop listening */
  onChanged(changed: () => void): () => void {
    return this.dependencies.value.onChanged(changed);
  }
}
