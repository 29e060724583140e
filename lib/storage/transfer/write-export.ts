import type * as z from 'zod/mini';
import type { Archive } from '../database/archive';
import type { StoredRow, StoreName } from '../database/schema';
import { type ExportHead, ROW_SCHEMAS } from './export-document';

/** How many characters of the file are collected before the browser may move them out of memory. */
const CHUNK = 1_000_000;

/** Collects text as a file, without holding all of it as one string. */
class GrowingFile {
  readonly #parts: Blob[] = [];
  #text = '';

  write(text: string): void {
    this.#text += text;
    if (this.#text.length >= CHUNK) this.#flush();
  }

  end(): Blob {
    this.#flush();
    return new Blob(this.#parts, { type: 'application/json' });
  }

  #flush(): void {
    this.#parts.push(new Blob([this.#text]));
    this.#text = '';
  }
}

export interface WrittenExport {
  readonly file: Blob;
  /** How many damaged rows were left out. */
  readonly damaged: number;
}

/**
 * Writes everything that is stored as one JSON document, with each row on a line of its own. Rows are read and written
 * in small batches, so that the page stays responsive.
 * @param onProgress is called with the share that is done, from 0 to 1
 */
export async function writeExport(
  archive: Pick<Archive, 'visit'>,
  head: ExportHead,
  onProgress: (share: number) => void = () => undefined,
): Promise<WrittenExport> {
  const file = new GrowingFile();
  let damaged = 0;
  const fields = Object.entries(head).map(
    ([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)}`,
  );
  file.write(`{\n${fields.join(',\n')}`);
  let open: StoreName | undefined;
  let separator = '';
  await archive.visit((store, rows, done, total) => {
    if (store !== open) {
      file.write(`${open === undefined ? '' : '\n]'},\n"${store}":[`);
      open = store;
      separator = '';
    }
    for (const row of rows) {
      if (!isWhole(store, row)) {
        damaged += 1;
        continue;
      }
      file.write(`${separator}\n${JSON.stringify(row)}`);
      separator = ',';
    }
    onProgress(total === 0 ? 1 : done / total);
  });
  file.write('\n]\n}\n');
  return { file: file.end(), damaged };
}

/** Whether a row can be brought in again. One damaged row would make the whole file useless. */
const isWhole = (store: StoreName, row: StoredRow): boolean =>
  (ROW_SCHEMAS[store] as z.ZodMiniType).safeParse(row).success;
