import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BUILDS } from '../../dev/browser/extension';

/**
 * A copy of the rehearsal build in which some texts are replaced by those of another language.
 * @param texts by message key
 */
export function translatedBuild(texts: Readonly<Record<string, string>>): { folder: string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'enough-build-'));
  cpSync(BUILDS.rehearsal, folder, { recursive: true });
  const file = join(folder, '_locales/en/messages.json');
  const messages = JSON.parse(readFileSync(file, 'utf8')) as Record<string, { message: string }>;
  for (const [key, message] of Object.entries(texts)) messages[key] = { ...messages[key], message };
  writeFileSync(file, JSON.stringify(messages));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
