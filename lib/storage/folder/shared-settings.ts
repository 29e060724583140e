import { DEFAULT_SETTINGS, type Settings } from '../../domain/settings';
import type { Database } from '../database/database';
import { SettingsError, type SettingsStore } from '../settings/settings-store';
import { isSameValue } from '../shapes/stored-shape';
import { keysOfKind } from './change-rows';

/** What each browser decides for itself: where it measures, what a machine has, and what was erased in it. */
const OF_EACH_BROWSER: readonly (keyof Settings)[] = ['sites', 'secondScreen', 'erasedAt'];

const isShared = (field: string): field is keyof Settings =>
  field in DEFAULT_SETTINGS && !(OF_EACH_BROWSER as readonly string[]).includes(field);

/** The fields of the settings to note, as JSON: those that differ from their default, or were noted before. */
export async function settingsToNote(
  database: Database,
  settings: Settings,
): Promise<Readonly<Record<string, string>>> {
  const noted = await database.getAll('changes', keysOfKind('settings'));
  const fields = (Object.keys(DEFAULT_SETTINGS) as (keyof Settings)[]).filter(
    (field) =>
      isShared(field) &&
      (!isSameValue(settings[field], DEFAULT_SETTINGS[field]) || noted.some(({ of }) => of === field)),
  );
  return Object.fromEntries(fields.map((field) => [field, JSON.stringify(settings[field])]));
}

/** Takes over what other browsers have set. A value that this version does not allow is left where it is. */
export async function takeOverSettings(
  database: Database,
  settings: Pick<SettingsStore, 'change'>,
): Promise<void> {
  const rows = await database.getAll('changes', keysOfKind('settings'));
  for (const row of rows.filter(({ toTakeOver }) => toTakeOver)) {
    if (isShared(row.of)) {
      try {
        const value: unknown = JSON.parse(String(row.print));
        await settings.change(() => ({ [row.of]: value }));
      } catch (error) {
        if (!(error instanceof SettingsError)) throw error;
      }
    }
    const tx = database.transaction('changes', 'readwrite');
    const now = await tx.store.get(row.id);
    const { toTakeOver: _taken, ...rest } = row;
    if (now?.stamp === row.stamp) await tx.store.put(rest);
    await tx.done;
  }
}
