import { SegmentCipher } from '../../../lib/storage/folder/segment-cipher';
import { SegmentError } from '../../../lib/storage/folder/segment-error';
import { parseSegment } from '../../../lib/storage/folder/segment-text';
import { isSameValue } from '../../../lib/storage/shapes/stored-shape';
import { JOURNAL_ROW_SCHEMAS } from '../../../lib/storage/transfer/journal-row-schemas';
import { BrowserWithFolder } from '../../builders/browser-with-folder';
import { FolderInMemory } from '../../builders/folder-in-memory';
import type { Files } from '../../harness/own-folder';
import type { StoredRows } from './stored-after-kill';

const JOURNAL = Object.keys(JOURNAL_ROW_SCHEMAS) as (keyof typeof JOURNAL_ROW_SCHEMAS)[];

interface Versioned {
  readonly id: string;
  readonly updatedAt: number;
}

/** What another browser finds in the folder of one that was killed. */
export class BrowserOfTheSameFolder {
  readonly #root = new FolderInMemory('Enough');
  readonly #browser: BrowserWithFolder;
  readonly #cipher: SegmentCipher;
  readonly #read = new Set<string>();

  constructor(key: string) {
    this.#cipher = new SegmentCipher(key);
    this.#browser = new BrowserWithFolder(this.#root, undefined, undefined, this.#cipher);
  }

  /** Has the folder carried here as it is after a kill. */
  async #carry(files: Files): Promise<void> {
    const own = this.#root.children.get(this.#browser.device);
    this.#root.children.clear();
    if (own) this.#root.children.set(this.#browser.device, own);
    for (const [path, content] of Object.entries(files)) {
      const [, device = '', name] = path.split('/');
      if (name === undefined) continue;
      (await this.#root.folder(device)).contents.set(name, Buffer.from(content, 'base64'));
    }
  }

  async #rows(): Promise<StoredRows> {
    const database = await this.#browser.connection.open();
    const rows = JOURNAL.map(async (store) => [store, await database.getAll(store)] as const);
    return Object.fromEntries(await Promise.all(rows));
  }

  /**
   * Reads one of the segments that it does not know cut off, as it would be on a disk that was full or a stick that was pulled.
   * @param share where to cut, as a share of the segment
   * @returns whether there was one, and whether anything of it was applied
   */
  async readTorn(files: Files, share: number): Promise<{ torn: number; applied: number }> {
    const fresh = Object.entries(files).filter(([path]) => path.endsWith('.age') && !this.#read.has(path));
    const [path, content] = fresh[Math.floor(share * fresh.length)] ?? [];
    if (path === undefined || content === undefined) return { torn: 0, applied: 0 };
    const bytes = Buffer.from(content, 'base64');
    const torn = bytes.subarray(0, Math.floor(share * (bytes.length - 1)));
    const known = Object.fromEntries(Object.entries(files).filter(([one]) => this.#read.has(one)));
    await this.#carry({ ...known, [path]: torn.toString('base64') });
    const before = await this.#rows();
    const { broken } = await this.#browser.exchange();
    return { torn: 1, applied: broken === 1 && isSameValue(before, await this.#rows()) ? 0 : 1 };
  }

  /** Reads the folder. @returns how many files can not be used, and how many rows are other ones than the killed browser has */
  async read(files: Files, stored: StoredRows): Promise<{ broken: number; differing: number }> {
    await this.#carry(files);
    const { broken } = await this.#browser.exchange();
    for (const path of Object.keys(files)) this.#read.add(path);
    let differing = 0;
    for (const [store, rows] of Object.entries(await this.#rows())) {
      const there = new Map(((stored[store] ?? []) as readonly Versioned[]).map((row) => [row.id, row]));
      for (const row of rows as readonly Versioned[]) {
        const version = there.get(row.id);
        const isEarlier = version !== undefined && row.updatedAt < version.updatedAt;
        if (!isEarlier && !isSameValue(row, version)) differing += 1;
      }
    }
    return { broken, differing };
  }

  /** The words of entries in the segments of a folder that are whole. */
  async wordsIn(files: Files): Promise<Set<string>> {
    const words = new Set<string>();
    for (const [path, content] of Object.entries(files)) {
      if (!path.endsWith('.age')) continue;
      for (const word of await this.#wordsOf(Buffer.from(content, 'base64'))) words.add(word);
    }
    return words;
  }

  async #wordsOf(segment: Uint8Array): Promise<string[]> {
    try {
      const { changes } = parseSegment(await this.#cipher.decrypt(segment));
      const entries = changes.filter(({ kind, value }) => kind === 'gratitude' && value !== undefined);
      return entries.map(({ value }) => (value as { text: string }).text);
    } catch (error) {
      if (error instanceof SegmentError) return [];
      throw error;
    }
  }

  /** How many rows the killed browser has that this one has not, or otherwise. */
  async missing(stored: StoredRows): Promise<number> {
    const own = await this.#rows();
    return JOURNAL.reduce((sum, store) => {
      const here = new Map((own[store] as readonly Versioned[]).map((row) => [row.id, row]));
      const differing = ((stored[store] ?? []) as readonly Versioned[]).filter(
        (row) => !isSameValue(row, here.get(row.id)),
      );
      return sum + differing.length;
    }, 0);
  }
}
