import { FolderKeeper } from '../../lib/background/folder-keeper';
import { alarm } from '../../lib/platform/alarms';
import { now, timeZone } from '../../lib/platform/clock';
import { mayUseFolder } from '../../lib/platform/folder-access';
import { exclusively, exclusivelyWithin } from '../../lib/platform/lock';
import { logLine } from '../../lib/platform/log';
import { storedValue } from '../../lib/platform/stored-value';
import { DEVICE_ID_KEY, DeviceId } from '../../lib/storage/database/device-id';
import { FOLDER_KEY, FOLDER_STATUS_KEY, FolderStore } from '../../lib/storage/folder/folder-store';
import { FolderSync } from '../../lib/storage/folder/folder-sync';
import type { Stores } from './compose-stores';

/** The name of the alarm at which the folder is looked after. */
export const FOLDER_ALARM = 'folder';

/** For how many ms the folder may be worked on: the first time, ten years are written. */
const PATIENCE_WITH_FOLDER = 10 * 60_000;

/** Puts together what writes to the person's folder and reads what their other browsers wrote. */
export function composeFolder({ connection, signal, settings, drafts }: Stores): FolderKeeper {
  const deviceId = new DeviceId({ value: storedValue('local', DEVICE_ID_KEY), exclusively });
  return new FolderKeeper({
    store: new FolderStore({
      connection,
      key: storedValue('local', FOLDER_KEY),
      status: storedValue('local', FOLDER_STATUS_KEY),
    }),
    sync: new FolderSync({
      connection,
      signal,
      settings,
      drafts,
      device: () => deviceId.read(),
      changeDevice: (id) => deviceId.change(id),
      exclusively: exclusivelyWithin(PATIENCE_WITH_FOLDER),
      now,
      timeZone,
    }),
    device: () => deviceId.read(),
    mayUse: mayUseFolder,
    alarm: alarm(FOLDER_ALARM),
    now,
    log: logLine,
  });
}
