import { mayBeSegment } from '../../domain/folder/segment-name';
import { type DeviceId, deviceOf, isDeviceId, type Stamp, timeOf } from '../../domain/folder/stamp';
import type { Folder } from '../../platform/folder';
import type { Database } from '../database/database';
import { folderTransaction } from './folder-transaction';

/** Another browser that writes, or wrote, in the same folder. */
export interface OtherBrowser {
  readonly device: DeviceId;
  /** When it changed last what is known here, wall-clock ms by its own clock. */
  readonly lastChangeAt: number;
}

/** The other browsers whose files were read here, the one that changed something last first. */
export async function otherBrowsers(database: Database, own: DeviceId): Promise<OtherBrowser[]> {
  const folders = (await database.getAllKeys('readSegments')).map((id) => id.slice(0, id.indexOf('/')));
  const devices = new Set(folders.filter((folder) => isDeviceId(folder) && folder !== own));
  if (devices.size === 0) return [];
  const last = new Map<DeviceId, Stamp>();
  for (const { stamp } of await database.getAll('changes')) {
    const device = deviceOf(stamp);
    if (devices.has(device) && (last.get(device) ?? '') < stamp) last.set(device, stamp);
  }
  return [...last]
    .map(([device, stamp]) => ({ device, lastChangeAt: timeOf(stamp) }))
    .sort((a, b) => b.lastChangeAt - a.lastChangeAt);
}

/** Whether this browser has read all that is in a sub-folder. */
export async function hasReadAll(database: Database, folder: Folder): Promise<boolean> {
  const segments = (await folder.files()).filter(({ name }) => mayBeSegment(name));
  const read = await Promise.all(
    segments.map(({ name }) => database.get('readSegments', `${folder.name}/${name}`)),
  );
  return segments.every(({ size }, index) => read[index]?.size === size);
}

/** Has this browser write what another one has changed: as it is, with the stamps of that one. */
export async function takeOverChanges(database: Database, device: DeviceId): Promise<void> {
  const tx = folderTransaction(database);
  const changes = tx.objectStore('changes');
  for (const row of await changes.getAll()) {
    if (deviceOf(row.stamp) === device && row.segment === undefined)
      await changes.put({ ...row, waiting: 1 });
  }
  await tx.done;
}

/** Forgets which files of a sub-folder were read: they are gone. */
export const forgetRead = (database: Database, { name }: Pick<Folder, 'name'>): Promise<void> =>
  database.delete('readSegments', IDBKeyRange.bound(`${name}/`, `${name}/\uffff`));
