import { EXPORT_FORMAT } from './export-version';
import type { ImportContent } from './import-content';
import { ImportFault } from './import-fault';
import { JsonPieces } from './json-pieces';
import { type Pause, pauseWhenDue } from './pause-when-due';
import { type JsonMembers, readExport } from './read-export';
import { isActivityWatchExport, readActivityWatch } from './tools/read-activity-watch';
import { readJournalCsv } from './tools/read-journal-csv';
import { isTimeTrackerBackup, readTimeTracker } from './tools/read-time-tracker';
import { isWebActivityBackup, readWebActivity } from './tools/read-web-activity';
import type { ToolInputs } from './tools/tool-inputs';

/** In bytes. Ten heavy years are a quarter of it. */
const LARGEST_FILE = 200_000_000;

/** The members of a JSON file, read in parts. */
async function jsonMembers(
  file: Blob,
  pause: Pause,
  onProgress: (share: number) => void,
): Promise<JsonMembers> {
  const members = new Map<string, unknown>();
  const pieces = new JsonPieces((key, piece, isElement) => {
    const before = members.get(key);
    if (!isElement) {
      if (before !== undefined) throw new ImportFault('broken', 'a member comes twice');
      members.set(key, piece);
    } else if (Array.isArray(before)) before.push(piece);
    else if (before === undefined) members.set(key, [piece]);
    else throw new ImportFault('broken', 'a member comes twice');
  }, pause);
  let read = 0;
  const reader = file
    .stream()
    .pipeThrough(new TextDecoderStream('utf-8', { fatal: true }))
    .getReader();
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      await pieces.write(part.value);
      read += part.value.length;
      onProgress(Math.min(1, read / file.size));
      await pause();
    }
  } catch (error) {
    await reader.cancel().catch(() => undefined);
    throw error instanceof ImportFault ? error : new ImportFault('unknown', 'the file is no text');
  }
  pieces.end();
  return members;
}

/** In bytes. A journal of a person is a thousandth of it. */
const LARGEST_TABLE = 20_000_000;

/** Whether a file begins like a JSON document. What else can be brought in is a table. */
async function isJson(file: Blob): Promise<boolean> {
  const beginning = await file.slice(0, 1_000).text();
  return /^\s*[{[]/.test(beginning.replace(/^\uFEFF/, ''));
}

async function contentOfJson(members: JsonMembers, inputs: ToolInputs, pause: Pause): Promise<ImportContent> {
  if (members.get('format') === EXPORT_FORMAT) return readExport(members, pause);
  if (isTimeTrackerBackup(members)) return readTimeTracker(members, inputs);
  if (isActivityWatchExport(members)) return readActivityWatch(members, inputs, pause);
  if (isWebActivityBackup(members)) return readWebActivity(members, inputs);
  throw new ImportFault('unknown', 'no known format');
}

/**
 * Reads a file that a person chose, and checks all of it. Nothing is stored.
 * @param onProgress is called with the share that is read, from 0 to 1
 * @throws ImportFault when the file can't be brought in
 */
export async function readImport(
  file: Blob,
  inputs: ToolInputs,
  onProgress: (share: number) => void = () => undefined,
): Promise<ImportContent> {
  if (file.size > LARGEST_FILE) throw new ImportFault('tooLarge', 'the file is too large');
  const pause = pauseWhenDue();
  if (await isJson(file)) return contentOfJson(await jsonMembers(file, pause, onProgress), inputs, pause);
  if (file.size > LARGEST_TABLE) throw new ImportFault('unknown', 'it is no table of a journal');
  return readJournalCsv(await file.text(), inputs);
}
