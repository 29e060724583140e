import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The paths of all files in a folder and below. */
export const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));

/** The segments in a folder and below. */
export const segmentsBelow = (folder: string): string[] =>
  filesBelow(folder).filter((path) => path.endsWith('.age'));

/** Which of these words are readable in a folder without its key, in the content or the names of files. */
export const readableIn = (folder: string, words: readonly string[]): string[] =>
  words.filter((word) =>
    filesBelow(folder).some((path) => path.includes(word) || readFileSync(path).includes(word)),
  );

/** What the system's `age` finds in each segment of a folder. Throws when it can't open one. */
export function openedByAge(folder: string, key: string): string[] {
  const place = mkdtempSync(join(tmpdir(), 'enough-key-'));
  try {
    const keyFile = join(place, 'key.txt');
    writeFileSync(keyFile, key);
    return segmentsBelow(folder).map((path) =>
      execFileSync('age', ['-d', '-i', keyFile, path], { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 }),
    );
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}
