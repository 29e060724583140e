import { localDay } from '../../domain/time/days';
import type { DoneReply, EraseMessage } from '../../messaging/protocol';
import { timeZone } from '../../platform/clock';
import { logLine } from '../../platform/log';
import { sendToBackground } from '../../platform/runtime';
import { saveFile } from '../../platform/save-file';
import { DATABASE_VERSION } from '../../storage/database/database';
import { SETTINGS_VERSION } from '../../storage/settings/settings-schema';
import { EXPORT_FORMAT, EXPORT_VERSION } from '../../storage/transfer/export-version';
import { writeExport } from '../../storage/transfer/write-export';
import { calendarOf, type PageContext } from '../context';
import { everythingStored } from '../shared/everything-stored';

/**
 * Offers everything that is stored to the person, as one JSON file to save.
 * @param onProgress is called with the share that is done, from 0 to 1
 * @returns how many damaged rows are not in the file
 * @throws when not everything could be read; then no file is offered
 */
export async function exportEverything(
  context: PageContext,
  onProgress?: (share: number) => void,
): Promise<number> {
  const now = context.now();
  const settings = await context.settings.read();
  const { archive, deviceId, drafts } = everythingStored(context);
  const head = {
    format: EXPORT_FORMAT,
    version: EXPORT_VERSION,
    database: DATABASE_VERSION,
    exportedAt: new Date(now).toISOString(),
    timeZone: timeZone(),
    device: await deviceId.read(),
    settings: { version: SETTINGS_VERSION, ...settings },
    drafts: await drafts.read(),
  } as const;
  const { file, damaged } = await writeExport(archive, head, onProgress);
  const today = localDay(now, calendarOf(settings));
  saveFile(`enough-${today}.json`, file);
  // A reminder too many is no harm.
  await context.savedOn.set(today).catch((error) => logLine(`a copy could not be noted: ${String(error)}`));
  return damaged;
}

/**
 * Asks the background to erase everything that is stored except the settings. Only the background writes usage.
 * @throws when it could not be erased
 */
export async function eraseEverything({ erasures }: Pick<PageContext, 'erasures'>): Promise<void> {
  const reply = (await sendToBackground({ kind: 'erase' } satisfies EraseMessage)) as DoneReply | undefined;
  if (!reply?.done) throw new Error('Nothing could be erased.');
  erasures.announce('everything');
}
