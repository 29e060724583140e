import { delay, monotonicNow } from '../../platform/clock';
import { EXPORT_FORMAT } from './export-version';
import type { ImportContent } from './import-content';
import { ImportFault } from './import-fault';
import { JsonPieces } from './json-pieces';
import { type JsonMembers, type Pause, readExport } from './read-export';

/** In bytes. Ten heavy years are a quarter of it. */
const LARGEST_FILE = 200_000_000;

/** In ms. Work that goes on for longer without a pause would be felt. */
const LONGEST_WITHOUT_PAUSE = 40;

/** A pause for work in many small steps. */
function pauseWhenDue(): Pause {
  let since = monotonicNow();
  return async () => {
    if (monotonicNow() - since < LONGEST_WITHOUT_PAUSE) return;
    await delay(0);
    since = monotonicNow();
  };
}

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
  });
  let read = 0;
  const reader = file
    .stream()
    .pipeThrough(new TextDecoderStream('utf-8', { fatal: true }))
    .getReader();
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      pieces.write(part.value);
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

/**
 * Reads a file that a person chose, and checks all of it. Nothing is stored.
 * @param onProgress is called with the share that is read, from 0 to 1
 * @throws ImportFault when the file can't be brought in
 */
export async function readImport(
  file: Blob,
  onProgress: (share: number) => void = () => undefined,
): Promise<ImportContent> {
  if (file.size > LARGEST_FILE) throw new ImportFault('tooLarge', 'the file is too large');
  const pause = pauseWhenDue();
  const members = await jsonMembers(file, pause, onProgress);
  if (members.get('format') === EXPORT_FORMAT) return readExport(members, pause);
  throw new ImportFault('unknown', 'no known format');
}
