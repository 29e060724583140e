import type { Change } from '../../domain/folder/change';
import { mayBeSegment } from '../../domain/folder/segment-name';
import { localDay } from '../../domain/time/days';
import type { Folder, FolderFile } from '../../platform/folder';
import type { Database } from '../database/database';
import { type Applied, type ApplyingInputs, applyChanges } from './apply-changes';
import { folderTransaction } from './folder-transaction';
import { changingForOthers } from './noted-stores';
import type { SegmentCipher } from './segment-cipher';
import { SegmentError } from './segment-error';
import { parseSegment } from './segment-text';

/** In bytes. Enough writes none nearly as large: a larger file is none of its segments. */
const LARGEST_FILE = 16 * 1_024 * 1_024;

/** What reading comes to. */
export interface ReadResult extends Applied {
  /** How many files could not be used: because they are damaged or not whole yet, or because a newer Enough wrote them. */
  readonly broken: number;
  readonly newer: number;
  /** The names of the files that were used. */
  readonly used: readonly string[];
}

export interface ReadingInputs extends ApplyingInputs {
  readonly cipher: Pick<SegmentCipher, 'decrypt'>;
  /** Whether the content of a change of a kind is what it should be. */
  readonly isValid: (change: Change) => boolean;
}

const NOTHING: ReadResult = {
  hasSettings: false,
  carriedOut: [],
  isChange: false,
  broken: 0,
  newer: 0,
  used: [],
};

const added = (a: ReadResult, b: Partial<ReadResult>): ReadResult => ({
  hasSettings: a.hasSettings || b.hasSettings === true,
  carriedOut: [...a.carriedOut, ...(b.carriedOut ?? [])],
  isChange: a.isChange || b.isChange === true,
  broken: a.broken + (b.broken ?? 0),
  newer: a.newer + (b.newer ?? 0),
  used: [...a.used, ...(b.used ?? [])],
});

/** The changes in a file; `undefined` when it is gone. @throws SegmentError */
async function changesIn(
  folder: Folder,
  { name, size }: FolderFile,
  inputs: ReadingInputs,
): Promise<readonly Change[] | undefined> {
  if (size > LARGEST_FILE) throw new SegmentError('broken');
  const bytes = await folder.read(name);
  if (!bytes) return undefined;
  const { changes } = parseSegment(await inputs.cipher.decrypt(bytes));
  if (!changes.every(inputs.isValid)) throw new SegmentError('broken');
  return changes;
}

/**
 * Reads files of a sub-folder and merges them into what is stored: each file as a whole or not at all. A file that can
 * not be used is tried again the next time.
 * @param remember the id under which to remember that a file was read; `undefined` for not at all
 */
export async function readSegments(
  database: Database,
  folder: Folder,
  files: readonly FolderFile[],
  inputs: ReadingInputs,
  remember: (file: FolderFile) => string | undefined,
): Promise<ReadResult> {
  let result = NOTHING;
  for (const file of files) {
    // A browser begins a segment with an empty file. Where it was killed then, it writes another one.
    if (!mayBeSegment(file.name) || file.size === 0) continue;
    try {
      const changes = await changesIn(folder, file, inputs);
      if (!changes) continue;
      const tx = folderTransaction(database);
      const today = localDay(inputs.now, inputs.calendar);
      const applied = await changingForOthers(tx, today, () => applyChanges(tx, changes, inputs));
      const id = remember(file);
      if (id !== undefined) await tx.objectStore('readSegments').put({ id, size: file.size });
      await tx.done;
      result = added(result, { ...applied, used: [file.name] });
    } catch (error) {
      if (!(error instanceof SegmentError)) throw error;
      result = added(result, { [error.reason]: 1 });
    }
  }
  return result;
}

/** Reads what another browser has written since it was last read, and forgets files that are gone. */
export async function readOthersSegments(
  database: Database,
  folder: Folder,
  inputs: ReadingInputs,
): Promise<ReadResult> {
  const idOf = ({ name }: FolderFile) => `${folder.name}/${name}`;
  const files = await folder.files();
  const known = await database.getAll(
    'readSegments',
    IDBKeyRange.bound(`${folder.name}/`, `${folder.name}/\uffff`),
  );
  const sizes = new Map(known.map(({ id, size }) => [id, size]));
  const present = new Set(files.map(idOf));
  for (const { id } of known) if (!present.has(id)) await database.delete('readSegments', id);
  const unread = files.filter((file) => sizes.get(idOf(file)) !== file.size);
  return readSegments(database, folder, unread, inputs, idOf);
}
