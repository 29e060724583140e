import { mayBeSegment } from '../domain/folder/segment-name';
import type { DeviceId } from '../domain/folder/stamp';
import type { JoinReply } from '../messaging/protocol';
import type { Alarm } from '../platform/alarms';
import { type Folder, folderOf } from '../platform/folder';
import { failureText } from '../platform/log';
import type { FolderStore, FolderTrouble } from '../storage/folder/folder-store';
import type { FolderSync } from '../storage/folder/folder-sync';
import { folderKeyIn, newFolderKey, SegmentCipher } from '../storage/folder/segment-cipher';
import { SegmentError } from '../storage/folder/segment-error';
import { parseSegment } from '../storage/folder/segment-text';

export interface FolderKeeperDependencies {
  readonly store: FolderStore;
  readonly sync: Pick<FolderSync, 'begin' | 'sync' | 'note' | 'takeOver'>;
  readonly device: () => Promise<DeviceId>;
  readonly mayUse: (handle: FileSystemDirectoryHandle) => Promise<boolean>;
  readonly alarm: Alarm;
  /** Wall-clock ms. */
  readonly now: () => number;
  readonly log: (line: string) => void;
}

/** The sub-folder of the chosen folder, and the file in it that explains it. */
const FOLDER = 'Enough';
const README = 'README.txt';

/** How long after a change the folder is written, in ms: several changes often come together. */
const AFTER_CHANGE = 2_000;

/** How often it is looked for what others have written, in ms: with the way there, it is here within a minute. */
const LOOK_EVERY = 45_000;

const rootOf = async (handle: FileSystemDirectoryHandle): Promise<Folder> =>
  handle.name === FOLDER ? folderOf(handle) : folderOf(handle).folder(FOLDER);

const troubleOf = (error: unknown): FolderTrouble => {
  const name = error instanceof DOMException ? error.name : '';
  if (name === 'NotAllowedError' || name === 'SecurityError') return 'permission';
  return name === 'NotFoundError' ? 'missing' : 'failed';
};

/** Keeps the person's folder in step, while the browser allows it. */
export class FolderKeeper {
  #waiting: ReturnType<typeof setTimeout> | undefined;
  #running: Promise<void> = Promise.resolve();
  #next: Promise<void> | undefined;

  constructor(private readonly dependencies: FolderKeeperDependencies) {}

  /** Begins to look after the folder, unless the alarm for it is set already. */
  async begin(): Promise<void> {
    const { store, alarm } = this.dependencies;
    if ((await store.key()) !== undefined && (await alarm.at()) === undefined) await this.run();
  }

  /** Something was changed: the folder is written soon. */
  whenChanged(): void {
    this.#waiting ??= setTimeout(() => {
      this.#waiting = undefined;
      void this.run();
    }, AFTER_CHANGE);
  }

  /**
   * Exchanges with the folder, if there is one. What goes wrong is stored for the pages to show. However often it is asked
   * for during an exchange, one more follows.
   */
  run(): Promise<void> {
    this.#next ??= this.#running.then(() => {
      this.#next = undefined;
      return this.#run();
    });
    this.#running = this.#next;
    return this.#next;
  }

  /**
   * Takes over what a browser that is gone has written.
   * @throws when the folder can't be used now, or not all of that browser's files can be read
   */
  async takeOver(gone: DeviceId): Promise<void> {
    const { store, sync, mayUse } = this.dependencies;
    const [handle, key] = await Promise.all([store.handle(), store.key()]);
    if (!handle || key === undefined || !(await mayUse(handle)))
      throw new Error('The folder can not be used now.');
    await sync.takeOver(await rootOf(handle), new SegmentCipher(key), gone);
  }

  async #run(): Promise<void> {
    const { store, sync, mayUse, alarm, now, log } = this.dependencies;
    try {
      const [handle, key] = await Promise.all([store.handle(), store.key()]);
      if (!handle || key === undefined) return;
      await alarm.set(now() + LOOK_EVERY);
      if (!(await mayUse(handle))) {
        // What is changed meanwhile gets its time now, and waits.
        await sync.note();
        await store.setStatus({ trouble: 'permission' });
        return;
      }
      const result = await sync.sync(await rootOf(handle), new SegmentCipher(key));
      await store.setStatus({ trouble: null, ...result, readAt: now(), writtenAt: now() });
    } catch (error) {
      log(`the folder could not be kept in step: ${failureText(error)}`);
      // Where even this can't be stored, the pages say by themselves that storage fails.
      await store.setStatus({ trouble: troubleOf(error) }).catch(() => undefined);
    }
  }

  /**
   * Begins to use the folder that the person has chosen.
   * @param pasted the key of another browser, as the person has pasted it
   * @param readme what the file in the folder says that explains it
   */
  async join(pasted: string | undefined, readme: string): Promise<JoinReply> {
    const { store, sync, device } = this.dependencies;
    const handle = await store.candidate();
    if (!handle) throw new Error('no folder was chosen');
    const root = await rootOf(handle);
    const segment = await anySegment(root, await device());
    const given = pasted === undefined ? await store.key() : folderKeyIn(pasted);
    if (segment) {
      if (given === undefined) return { joined: false, needs: pasted === undefined ? 'key' : 'otherKey' };
      if (!(await opens(given, segment))) {
        return { joined: false, needs: pasted === undefined ? 'key' : 'otherKey' };
      }
    }
    const key = given ?? (await newFolderKey());
    await sync.begin(key !== (await store.key()));
    await store.use(key);
    await root.write(README, new TextEncoder().encode(readme));
    await this.run();
    return { joined: true, isNew: !segment };
  }
}

/**
 * A segment in a folder, of another browser rather than of this one: this one may have used a key of its own before the
 * others' segments were brought.
 */
async function anySegment(root: Folder, own: DeviceId): Promise<Uint8Array | undefined> {
  const folders = await root.folders();
  for (const name of [...folders.filter((one) => one !== own), ...folders.filter((one) => one === own)]) {
    const folder = await root.folder(name);
    const file = (await folder.files()).find(({ name, size }) => mayBeSegment(name) && size > 0);
    const segment = file && (await folder.read(file.name));
    if (segment) return segment;
  }
  return undefined;
}

/** Whether a key opens a segment. */
async function opens(key: string, segment: Uint8Array): Promise<boolean> {
  try {
    parseSegment(await new SegmentCipher(key).decrypt(segment));
    return true;
  } catch (error) {
    if (!(error instanceof SegmentError)) throw error;
    return error.reason === 'newer';
  }
}
