import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * A copy of a build in which the texts of some languages can't be loaded by pages.
 * @param build absolute folder
 * @param languages BCP 47 tags
 */
export function buildWithoutTexts(build: string, languages: readonly string[]) {
  const folder = mkdtempSync(join(tmpdir(), 'enough-build-'));
  cpSync(build, folder, { recursive: true });
  const chunks = join(folder, 'chunks');
  for (const language of languages) {
    // A hash of eight characters ends the name.
    const name = new RegExp(`^texts-${language}-[\\w-]{8}\\.js$`);
    const files = readdirSync(chunks).filter((file) => name.test(file));
    if (files.length !== 1) throw new Error(`There are ${files.length} files with the texts of ${language}.`);
    rmSync(join(chunks, files[0] ?? ''));
  }
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
