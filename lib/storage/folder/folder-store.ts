import type { StoredValue } from '../../platform/stored-value';
import type { Connection } from '../database/database';
import { changeFolderState, readFolderState } from './folder-state';

/**
 * What keeps the folder from being used:
 * - `permission`: the browser does not let Enough use it at present;
 * - `missing`: it is not there, such as on a stick that was taken out;
 * - `failed`: it could not be read or written, for another reason.
 */
const FOLDER_TROUBLES = ['permission', 'missing', 'failed'] as const;

export type FolderTrouble = (typeof FOLDER_TROUBLES)[number];

/** The keys in `storage.local` of the folder's key and of how the last sync went. */
export const FOLDER_KEY = 'folderKey';
export const FOLDER_STATUS_KEY = 'folderStatus';

/** How the last exchange with the folder went. */
export interface FolderStatus {
  /** When it was last read and written, wall-clock ms; `null` for never. */
  readonly readAt: number | null;
  readonly writtenAt: number | null;
  readonly trouble: FolderTrouble | null;
  /** How many files of other browsers could not be used: damaged or not whole yet; of a newer Enough. */
  readonly broken: number;
  readonly newer: number;
}

const UNTRIED: FolderStatus = { readAt: null, writtenAt: null, trouble: null, broken: 0, newer: 0 };

const instant = (value: unknown): number | null => (typeof value === 'number' ? value : null);

const count = (value: unknown): number => (typeof value === 'number' ? value : 0);

/** The folder that this browser uses, as far as it is known here. */
export interface FolderInUse {
  readonly name: string;
  /** How many changes wait to be written. */
  readonly waiting: number;
  readonly status: FolderStatus;
}

export interface FolderStoreDependencies {
  readonly connection: Connection;
  /** The key of the folder, as text. It is not in the database, so that it is there when the database is lost. */
  readonly key: StoredValue;
  readonly status: StoredValue;
}

const isHandle = (value: unknown): value is FileSystemDirectoryHandle =>
  typeof value === 'object' && value !== null && 'name' in value;

/** Which folder this browser uses, with which key, and how it goes. */
export class FolderStore {
  constructor(private readonly dependencies: FolderStoreDependencies) {}

  /** The browser's handle of the folder; `undefined` when none is used. */
  async handle(): Promise<FileSystemDirectoryHandle | undefined> {
    const { handle } = await readFolderState(await this.dependencies.connection.open());
    return isHandle(handle) ? handle : undefined;
  }

  /** The folder that the person has chosen and that is not used yet. */
  async candidate(): Promise<FileSystemDirectoryHandle | undefined> {
    const { candidate } = await readFolderState(await this.dependencies.connection.open());
    return isHandle(candidate) ? candidate : undefined;
  }

  async propose(candidate: FileSystemDirectoryHandle): Promise<void> {
    await changeFolderState(await this.dependencies.connection.open(), { candidate });
  }

  /** Uses the folder that was proposed, with a key. */
  async use(key: string): Promise<void> {
    const handle = await this.candidate();
    await this.dependencies.key.set(key);
    await this.setStatus(UNTRIED);
    const database = await this.dependencies.connection.open();
    await changeFolderState(database, { handle, candidate: undefined });
  }

  /** Uses no folder any more. What is in the folder stays there; the key stays here. */
  async leave(): Promise<void> {
    await changeFolderState(await this.dependencies.connection.open(), { handle: undefined });
    await this.dependencies.status.remove();
  }

  async key(): Promise<string | undefined> {
    const key = await this.dependencies.key.get();
    return typeof key === 'string' ? key : undefined;
  }

  /** Sets the key where the person carries the files themselves. */
  setKey(key: string): Promise<void> {
    return this.dependencies.key.set(key);
  }

  async status(): Promise<FolderStatus> {
    const stored = (await this.dependencies.status.get()) as Partial<FolderStatus> | undefined;
    return {
      trouble: FOLDER_TROUBLES.find((trouble) => trouble === stored?.trouble) ?? null,
      readAt: instant(stored?.readAt),
      writtenAt: instant(stored?.writtenAt),
      broken: count(stored?.broken),
      newer: count(stored?.newer),
    };
  }

  /** Stores how an exchange went; what is not given stays as it was. */
  async setStatus(status: Partial<FolderStatus>): Promise<void> {
    await this.dependencies.status.set({ ...(await this.status()), ...status });
  }

  /**
   * Calls back when another folder is used, or an exchange with it has ended.
   * @returns how to stop listening
   */
  onChanged(changed: () => void): () => void {
    const stops = [this.dependencies.status.onChanged(changed), this.dependencies.key.onChanged(changed)];
    return () => {
      for (const stop of stops) stop();
    };
  }

  /** The folder that is used; `undefined` for none. */
  async inUse(): Promise<FolderInUse | undefined> {
    const database = await this.dependencies.connection.open();
    const { handle } = await readFolderState(database);
    if (!isHandle(handle)) return undefined;
    const waiting = await database.countFromIndex('changes', 'waiting');
    return { name: handle.name, waiting, status: await this.status() };
  }
}
