import { mayBeSegment } from '../../domain/folder/segment-name';
import { changeSignal } from '../../platform/change-signal';
import { now, timeZone } from '../../platform/clock';
import { type Folder, ifThere } from '../../platform/folder';
import { exclusively } from '../../platform/lock';
import { logLine } from '../../platform/log';
import { saveFile } from '../../platform/save-file';
import { storedValue } from '../../platform/stored-value';
import { Connection } from '../../storage/database/database';
import { DEVICE_ID_KEY, DeviceId } from '../../storage/database/device-id';
import type { FolderStore } from '../../storage/folder/folder-store';
import { FolderSync, type SyncParts, type SyncResult } from '../../storage/folder/folder-sync';
import { folderKeyIn, newFolderKey, SegmentCipher } from '../../storage/folder/segment-cipher';
import { SettingsStore } from '../../storage/settings/settings-store';
import { storedDrafts } from '../../storage/transfer/stored-drafts';

/** What reading files came to. */
export interface ReadByHand {
  /** How many segments there were among the files. */
  readonly read: number;
  /** How many of them could not be used: damaged or for another key; of a newer Enough. */
  readonly broken: number;
  readonly newer: number;
}

const NO_FILES: Omit<Folder, 'name'> = {
  folders: async () => [],
  files: async () => [],
  folder: () => Promise.reject(new Error('There is no such folder.')),
  read: () => Promise.reject(new Error('There is no such file.')),
  write: () => Promise.reject(new Error('Nothing can be written here.')),
  delete: () => Promise.resolve(),
};

/** Where the browser gives no folder: this browser's part is what it has saved so far, and a write is a file to save. */
const toSave = (connection: Connection, device: string, saved: (name: string) => void): Folder => ({
  ...NO_FILES,
  name: device,
  files: async () =>
    (await (await connection.open()).getAll('segments')).map(({ name, size }) => ({ name, size })),
  async write(name, bytes) {
    saveFile(
      `enough-${name}`,
      new Blob([bytes as Uint8Array<ArrayBuffer>], { type: 'application/octet-stream' }),
    );
    saved(name);
  },
});

/** Files that a person has chosen, as one folder, whatever folders they are in. */
const chosen = (files: readonly File[]): Omit<Folder, 'folder'> => {
  const byName = new Map(files.map((file) => [`${file.webkitRelativePath || file.name}`, file]));
  return {
    ...NO_FILES,
    name: 'chosen',
    files: async () => [...byName].map(([name, { size }]) => ({ name, size })),
    async read(name) {
      const content = await ifThere(byName.get(name)?.arrayBuffer() ?? Promise.resolve(undefined));
      return content && new Uint8Array(content);
    },
  };
};

async function syncByHand(connection: Connection) {
  const deviceId = new DeviceId({ value: storedValue('local', DEVICE_ID_KEY), exclusively });
  const device = await deviceId.read();
  const sync = new FolderSync({
    connection,
    signal: changeSignal(),
    settings: new SettingsStore({ value: storedValue('local', 'settings'), exclusively, log: logLine }),
    drafts: storedDrafts(storedValue, exclusively),
    device: async () => device,
    changeDevice: (id) => deviceId.change(id),
    exclusively,
    now,
    timeZone,
  });
  return { device, sync };
}

async function exchange(
  store: FolderStore,
  files: readonly File[],
  parts: SyncParts,
  saved: (name: string) => void = () => undefined,
): Promise<SyncResult> {
  const key = await store.key();
  if (key === undefined) throw new Error('There is no key.');
  const connection = new Connection();
  const { device, sync } = await syncByHand(connection);
  const root: Folder = { ...chosen(files), folder: async () => toSave(connection, device, saved) };
  return sync.sync(root, new SegmentCipher(key), parts);
}

/** @returns whether the key can be used */
export async function useKeyByHand(store: FolderStore, pasted?: string): Promise<boolean> {
  const key = pasted === undefined ? await newFolderKey() : folderKeyIn(pasted);
  if (key !== undefined) {
    await (await syncByHand(new Connection())).sync.begin(key !== (await store.key()));
    await store.setKey(key);
  }
  return key !== undefined;
}

/** Offers what others do not have yet as files to save. @returns how many */
export async function saveByHand(store: FolderStore): Promise<number> {
  const saved: string[] = [];
  await exchange(store, [], { read: false, write: true }, (name) => saved.push(name));
  await store.setStatus({ writtenAt: now() });
  return saved.length;
}

/** Reads segments from files that the person has chosen. */
export async function readByHand(store: FolderStore, files: readonly File[]): Promise<ReadByHand> {
  const segments = files.filter(({ name }) => mayBeSegment(name));
  const { broken, newer } = await exchange(store, segments, { read: true, write: false });
  await store.setStatus({ readAt: now(), broken, newer });
  return { read: segments.length, broken, newer };
}
