import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newFolderKey, SegmentCipher } from '../../../lib/storage/folder/segment-cipher';
import { BrowserWithFolder } from '../../builders/browser-with-folder';
import { FolderInMemory } from '../../builders/folder-in-memory';

/** What the program `age` found in a folder. */
export interface OpenedResult {
  readonly segments: number;
  /** How many of them `age` opened. */
  readonly opened: number;
  /** How many entries it found in all of them. */
  readonly entries: number;
  /** How many words that were written can be read in the folder without the key. */
  readonly readable: number;
}

/** Has the system's `age` open everything that a browser has written into a folder. */
export async function openWithAge(entries: number): Promise<OpenedResult> {
  const key = await newFolderKey();
  const folder = new FolderInMemory('Enough');
  const browser = new BrowserWithFolder(folder, undefined, undefined, new SegmentCipher(key));
  const place = mkdtempSync(join(tmpdir(), 'enough-age-'));
  try {
    writeFileSync(join(place, 'key.txt'), `${key}\n`);
    const words = Array.from({ length: entries }, (_, index) => `mountain${index}lake`);
    for (const [index, word] of words.entries()) {
      await browser.write(`entry ${index}`, word);
      if (index % 40 === 39) await browser.exchange();
    }
    await browser.exchange();
    const files = [...folder.all()];
    const readable = words.filter((word) =>
      files.some(([path, bytes]) => path.includes(word) || Buffer.from(bytes).includes(word)),
    );
    const opened = files.map(([, bytes]) =>
      spawnSync('age', ['-d', '-i', join(place, 'key.txt')], {
        input: bytes,
        encoding: 'utf8',
        maxBuffer: 1e9,
      }),
    );
    const texts = opened.filter(({ status }) => status === 0).map(({ stdout }) => stdout);
    return {
      segments: files.length,
      opened: texts.length,
      entries: words.filter((word) => texts.some((text) => text.includes(word))).length,
      readable: readable.length,
    };
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}
