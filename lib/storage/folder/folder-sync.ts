import { takesDraft } from '../../domain/folder/own-time';
import type { DeviceId } from '../../domain/folder/stamp';
import type { Calendar } from '../../domain/time/days';
import type { ChangeSignal } from '../../platform/change-signal';
import type { Folder } from '../../platform/folder';
import type { exclusively } from '../../platform/lock';
import type { Connection, Database } from '../database/database';
import type { SettingsStore } from '../settings/settings-store';
import type { StoredDrafts } from '../transfer/stored-drafts';
import type { ApplyingInputs } from './apply-changes';
import { isValidChange } from './change-validity';
import { beginAnew, isWrittenByCopy, leaveTimeToCopy } from './copied-profile';
import {
  changeFolderState,
  folderStateIn,
  forgetNotedChanges,
  readFolderState,
  withTimeToNote,
} from './folder-state';
import { folderTransaction } from './folder-transaction';
import { forgetRead, hasReadAll, takeOverChanges } from './gone-browser';
import { noteChanges } from './note-changes';
import { replaceAllSegments, unknownFiles, writeOwnSegments } from './own-segments';
import { type ReadingInputs, type ReadResult, readOthersSegments, readSegments } from './read-segments';
import type { SegmentCipher } from './segment-cipher';
import { settingsToNote, takeOverSettings } from './shared-settings';

export interface FolderSyncDependencies {
  readonly connection: Connection;
  readonly signal: ChangeSignal;
  readonly settings: Pick<SettingsStore, 'read' | 'change'>;
  readonly drafts: Pick<StoredDrafts, 'erase'>;
  readonly device: () => Promise<DeviceId>;
  /** Gives this browser another id. */
  readonly changeDevice: (id: DeviceId) => Promise<void>;
  readonly exclusively: typeof exclusively;
  /** Wall-clock ms. */
  readonly now: () => number;
  readonly timeZone: () => string;
}

/** What a sync came to. */
export interface SyncResult {
  /** Files of others that could not be used: damaged or not whole yet; written by a newer Enough. */
  readonly broken: number;
  readonly newer: number;
}

/** What of a sync to do: where the browser has no access to folders, the person does each part by hand. */
export interface SyncParts {
  readonly read: boolean;
  readonly write: boolean;
}

/** What carries a folder keeps its own things in such folders, old versions of files among them. */
const HIDDEN = '.';

/** Keeps what is stored and a folder in step. */
export class FolderSync {
  constructor(private readonly dependencies: FolderSyncDependencies) {}

  /**
   * Writes into the folder what was changed here, and reads what other browsers have written there. It can be killed
   * anywhere: the next sync goes on.
   * @param root the folder that has a sub-folder for each browser, and perhaps segments that a person has put there
   * @throws what the browser says when the folder can not be read or written
   */
  sync(
    root: Folder,
    cipher: Pick<SegmentCipher, 'encrypt' | 'decrypt'>,
    { read, write }: SyncParts = { read: true, write: true },
  ): Promise<SyncResult> {
    return this.dependencies.exclusively('folder', async () => {
      const database = await this.dependencies.connection.open();
      const { now, calendar, device: before } = await this.#inputs();
      const device = await this.#ownDevice(database, root, before, now);
      const inputs = { now, calendar, device };
      const reading: ReadingInputs = { ...inputs, cipher, isValid: isValidChange };
      const own = await root.folder(inputs.device);
      await this.#leaveToCopy(database, root, reading);
      const lost = await unknownFiles(database, await own.files());
      const results = [await readSegments(database, own, lost, reading, () => undefined)];
      await this.#note(database, inputs);
      if (read) {
        const folders = (await root.folders()).filter(
          (name) => name !== inputs.device && !name.startsWith(HIDDEN),
        );
        for (const folder of [root, ...(await Promise.all(folders.map((name) => root.folder(name))))]) {
          results.push(await readOthersSegments(database, folder, reading));
        }
        await this.#finishReading(database, inputs, results);
      }
      const takenIn = results[0]?.used ?? [];
      if (write) await writeOwnSegments(database, { ...inputs, folder: own, cipher, takenIn });
      return {
        broken: results.reduce((sum, { broken }) => sum + broken, 0),
        newer: results.reduce((sum, { newer }) => sum + newer, 0),
      };
    });
  }

  /**
   * Takes over what a browser that is gone has written: this one writes it into its own sub-folder, and deletes that
   * one's files. So words that are erased from now on are gone from the folder. A browser that comes back writes again.
   * @throws when not all of its files can be read; then nothing is deleted
   */
  async takeOver(
    root: Folder,
    cipher: Pick<SegmentCipher, 'encrypt' | 'decrypt'>,
    gone: DeviceId,
  ): Promise<void> {
    await this.sync(root, cipher);
    await this.dependencies.exclusively('folder', async () => {
      const database = await this.dependencies.connection.open();
      const inputs = await this.#inputs();
      const folder = await root.folder(gone);
      if (gone === inputs.device || !(await hasReadAll(database, folder)))
        throw new Error('Not all files of the browser could be read.');
      await takeOverChanges(database, gone);
      const own = await root.folder(inputs.device);
      await writeOwnSegments(database, { ...inputs, folder: own, cipher, takenIn: [] });
      for (const { name } of await folder.files()) await folder.delete(name);
      await forgetRead(database, folder);
    });
  }

  /** The id of this browser: another one from now on if a copy of its profile writes in its sub-folder. */
  async #ownDevice(database: Database, root: Folder, device: DeviceId, now: number): Promise<DeviceId> {
    if (!(await readFolderState(database)).copyOf) {
      const files = await (await root.folder(device)).files();
      if (!(await isWrittenByCopy(database, await unknownFiles(database, files)))) return device;
      await beginAnew(database, device, crypto.randomUUID(), now);
    }
    const next = (await readFolderState(database)).copyOf?.next ?? device;
    await this.dependencies.changeDevice(next);
    return next;
  }

  /** Finishes what {@link FolderSync.#ownDevice} began: the former sub-folder is another browser's now. */
  async #leaveToCopy(database: Database, root: Folder, reading: ReadingInputs): Promise<void> {
    const { copyOf } = await readFolderState(database);
    if (!copyOf) return;
    await readOthersSegments(database, await root.folder(copyOf.former), reading);
    await leaveTimeToCopy(database, copyOf.former, reading);
  }

  /**
   * Is called when a folder is going to be used. What the person erased here without a folder, they did not erase in the
   * folder: then this browser joins in like one that has never used it.
   * @param hasOtherKey whether the key is another one than before: then nothing stays that the one before has encrypted
   */
  begin(hasOtherKey: boolean): Promise<void> {
    const { connection, exclusively, settings } = this.dependencies;
    return exclusively('folder', async () => {
      const database = await connection.open();
      const { erasedAt } = await settings.read();
      const { notedErasure } = await readFolderState(database);
      if (hasOtherKey) await replaceAllSegments(database);
      if (notedErasure !== erasedAt) await forgetNotedChanges(database, erasedAt);
    });
  }

  /** Notes what was changed here since it was last noted, so that it has the time at which it was. */
  note(): Promise<void> {
    return this.dependencies.exclusively('folder', async () => {
      await this.#note(await this.dependencies.connection.open(), await this.#inputs());
    });
  }

  async #inputs(): Promise<ApplyingInputs> {
    const { device, settings, now, timeZone } = this.dependencies;
    const { dayStartHour } = await settings.read();
    const calendar: Calendar = { timeZone: timeZone(), dayStartHour };
    return { device: await device(), calendar, now: now() };
  }

  async #note(database: Database, inputs: ApplyingInputs): Promise<void> {
    const { settings } = this.dependencies;
    await takeOverSettings(database, settings);
    const all = await settings.read();
    const toNote = await settingsToNote(database, all);
    const tx = folderTransaction(database);
    const state = await folderStateIn(tx);
    const after = await noteChanges(tx, inputs, state, { erasedAt: all.erasedAt, settings: toNote });
    await tx.objectStore('folder').put({ ...state, ...after });
    await tx.done;
  }

  async #finishReading(
    database: Database,
    inputs: ApplyingInputs,
    results: readonly ReadResult[],
  ): Promise<void> {
    if (results.some(({ hasSettings }) => hasSettings)) {
      await takeOverSettings(database, this.dependencies.settings);
    }
    const erasures = results.flatMap(({ carriedOut }) => carriedOut);
    if (erasures.length > 0) {
      await this.dependencies.drafts.erase((at) =>
        erasures.some((erasure) => takesDraft(erasure, at, inputs.calendar)),
      );
      await changeFolderState(database, withTimeToNote);
      await this.#note(database, inputs);
    }
    if (results.some(({ isChange }) => isChange)) this.dependencies.signal.announce();
  }
}
