import { mayBeSegment, parseSegmentName, segmentName } from '../../domain/folder/segment-name';
import { segmentsToReplace } from '../../domain/folder/segment-upkeep';
import type { DeviceId } from '../../domain/folder/stamp';
import type { Calendar } from '../../domain/time/days';
import type { Folder, FolderFile } from '../../platform/folder';
import type { Database } from '../database/database';
import { changesOf } from './change-content';
import { putChanges } from './change-rows';
import { isValidChange } from './change-validity';
import type { ChangeRow, OwnSegment } from './folder-rows';
import { changeFolderState, readFolderState } from './folder-state';
import { folderTransaction } from './folder-transaction';
import type { SegmentCipher } from './segment-cipher';
import { changeLine, segmentText } from './segment-text';

/** How many changes are read for a segment at once. */
const CHANGES_AT_ONCE = 500;

/** A segment is written when it has so many bytes. */
const LARGEST_SEGMENT = 1_024 * 1_024;

/** A sub-folder that is written, with what that needs. */
export interface WritingInputs {
  readonly device: DeviceId;
  /** This browser's sub-folder. */
  readonly folder: Folder;
  readonly cipher: Pick<SegmentCipher, 'encrypt'>;
  readonly calendar: Calendar;
  /** The names of files in it that this browser did not know, and has taken in. */
  readonly takenIn: readonly string[];
}

/** The files of this browser's sub-folder that it does not know, and that it has to take in before it deletes them. */
export const unknownFiles = async (
  database: Database,
  files: readonly FolderFile[],
): Promise<FolderFile[]> => {
  const known = new Map((await database.getAll('segments')).map(({ name, size }) => [name, size]));
  return files.filter(({ name, size }) => known.get(name) !== size);
};

/** Has every segment of this browser replaced when it writes next. */
export async function replaceAllSegments(database: Database): Promise<void> {
  const tx = database.transaction('segments', 'readwrite');
  const segments = await tx.store.getAll();
  await Promise.all([
    ...segments.map((segment) => tx.store.put({ ...segment, hasErasedWords: true })),
    tx.done,
  ]);
}

/** Has the content of segments written anew: of those that are gone or damaged, and of those to replace. */
async function releaseSegments(database: Database, numbers: readonly number[]): Promise<void> {
  const tx = folderTransaction(database);
  for (const number of numbers) {
    for (const row of await tx.objectStore('changes').index('segment').getAll(number)) {
      const { segment: _gone, ...rest } = row;
      await tx.objectStore('changes').put({ ...rest, waiting: 1 });
    }
    await tx.objectStore('segments').delete(number);
  }
  await tx.done;
}

/** Whether a killed browser has left a file: Chromium makes an empty one, and fills another that takes its place in the end. */
const isUnfinished = ({ name, size }: FolderFile): boolean =>
  name.endsWith('.crswap') || (mayBeSegment(name) && size === 0);

interface Line {
  readonly row: ChangeRow;
  readonly line: string;
  readonly bytes: number;
}

/** The lines of the next segment: of changes that wait, until it is large enough. */
async function nextLines(
  database: Database,
  inputs: Pick<WritingInputs, 'device' | 'calendar'>,
): Promise<readonly Line[]> {
  const lines: Line[] = [];
  const tx = folderTransaction(database);
  const waiting = tx.objectStore('changes').index('waiting');
  let size = 0;
  let after = '';
  for (;;) {
    const range = IDBKeyRange.only(1);
    const rows: ChangeRow[] = [];
    let cursor = await waiting.openCursor(range);
    if (cursor && after) cursor = await cursor.continuePrimaryKey(1, `${after}\u0000`);
    while (cursor && rows.length < CHANGES_AT_ONCE) {
      rows.push(cursor.value);
      cursor = await cursor.continue();
    }
    for (const { row, change } of await changesOf(tx, rows, inputs)) {
      if (size >= LARGEST_SEGMENT) break;
      // Others refuse a whole segment for one damaged row: that one waits.
      if (!isValidChange(change)) continue;
      const line = changeLine(change);
      const bytes = new TextEncoder().encode(line).length;
      lines.push({ row, line, bytes });
      size += bytes;
    }
    after = rows.at(-1)?.id ?? '';
    if (rows.length < CHANGES_AT_ONCE || size >= LARGEST_SEGMENT) break;
  }
  await tx.done;
  return lines;
}

const hashOf = async (bytes: Uint8Array): Promise<string> => {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>));
  return [...digest.slice(0, 8)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
};

/** Notes that a segment was written. A change that was replaced meanwhile is dead content of it already. */
async function noteSegment(database: Database, segment: OwnSegment, lines: readonly Line[]): Promise<void> {
  const tx = folderTransaction(database);
  const changes = tx.objectStore('changes');
  await tx.objectStore('segments').put(segment);
  const placed: ChangeRow[] = [];
  const retired: ChangeRow[] = [];
  for (const { row, bytes } of lines) {
    const now = await changes.get(row.id);
    const { waiting: _written, ...written } = { ...row, segment: segment.number, bytes };
    if (now && now.stamp === row.stamp && now.print === row.print) placed.push(written);
    else if (now) retired.push(written);
  }
  await putChanges(tx, placed);
  for (const row of retired) {
    const now = await changes.get(row.id);
    await changes.put(row);
    if (now) await putChanges(tx, [now]);
  }
  await tx.done;
}

/** Writes one segment. @returns whether there was anything to write */
async function writeNext(
  database: Database,
  { device, folder, cipher, calendar }: WritingInputs,
): Promise<boolean> {
  const lines = await nextLines(database, { device, calendar });
  if (lines.length === 0) return false;
  const files = await folder.files();
  const used = files.map(({ name }) => parseSegmentName(name)?.number ?? 0);
  const number = Math.max((await readFolderState(database)).lastNumber, ...used) + 1;
  // A number is never used twice, whatever happens to the file.
  await changeFolderState(database, { lastNumber: number });
  const text = segmentText(
    { device, number },
    lines.map(({ line }) => line),
  );
  const encrypted = await cipher.encrypt(text);
  const name = segmentName({ number, hash: await hashOf(encrypted) });
  await folder.write(name, encrypted);
  const bytes = lines.reduce((sum, line) => sum + line.bytes, 0);
  await noteSegment(
    database,
    { number, name, size: encrypted.length, bytes, liveBytes: bytes, hasErasedWords: false },
    lines,
  );
  return true;
}

/**
 * Writes what waits into this browser's sub-folder, and replaces segments where that is due. New segments are written
 * before old ones are deleted: wherever the browser is killed, everything is in the folder at least once.
 * @returns whether anything was written
 */
export async function writeOwnSegments(database: Database, inputs: WritingInputs): Promise<boolean> {
  const files = await inputs.folder.files();
  const sizes = new Map(files.map(({ name, size }) => [name, size]));
  const segments = await database.getAll('segments');
  const damaged = segments.filter(({ name, size }) => sizes.get(name) !== size);
  const whole = segments.filter((segment) => !damaged.includes(segment));
  const replaced = new Set(segmentsToReplace(whole));
  const needless = new Set([
    ...[...damaged, ...whole.filter(({ number }) => replaced.has(number))].map(({ name }) => name),
    ...inputs.takenIn,
  ]);
  const toDelete = files.filter((file) => needless.has(file.name) || isUnfinished(file));
  await releaseSegments(database, [...damaged.map(({ number }) => number), ...replaced]);
  let hasWritten = false;
  while (await writeNext(database, inputs)) hasWritten = true;
  for (const { name } of toDelete) await inputs.folder.delete(name);
  return hasWritten || toDelete.length > 0;
}
