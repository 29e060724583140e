import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { OfferedApis } from '../builders/mdn-support';

const SCRIPTS = ['background.js', 'sensor.js', 'nudge-card.js'];
const TAKES_AWAY = 'takes-away.js';

/** Runs before any script of the extension, and leaves of the extension API only what is offered. */
function takeAway(offered: OfferedApis, hasBrowser: boolean): void {
  const holder = globalThis as unknown as Record<string, Record<string, Record<string, unknown>> | undefined>;
  if (!hasBrowser) delete holder.browser;
  for (const api of [holder.chrome, holder.browser]) {
    if (!api) continue;
    for (const namespace of Object.keys(api)) {
      const members = offered[namespace];
      if (!members) delete api[namespace];
      else
        for (const member of Object.keys(api[namespace] ?? {})) {
          if (!members.includes(member)) delete api[namespace]?.[member];
        }
    }
  }
}

/**
 * A copy of a build whose background, pages and page scripts find only some of the extension API.
 * @param build absolute folder
 * @param offered the members that stay, by namespace
 * @param hasBrowser whether the global `browser` stays, which Chrome has from 148 on
 */
export function lackingBuild(
  build: string,
  offered: OfferedApis,
  hasBrowser: boolean,
): { folder: string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'enough-build-'));
  cpSync(build, folder, { recursive: true });
  const change = (file: string, by: (text: string) => string) =>
    writeFileSync(join(folder, file), by(readFileSync(join(folder, file), 'utf8')));
  const first = `(${takeAway})(${JSON.stringify(offered)}, ${hasBrowser});\n`;
  writeFileSync(join(folder, TAKES_AWAY), first);
  for (const script of SCRIPTS) change(script, (text) => first + text);
  for (const page of readdirSync(folder).filter((file) => file.endsWith('.html'))) {
    change(page, (text) => text.replace('<script', `<script src="/${TAKES_AWAY}"></script><script`));
  }
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
