import process from 'node:process';
import { runPackaged } from './commands.mjs';
import { BUILDS, runParts, sumUp } from './parts.mjs';
import { ensureBrowser, ensureDependencies, ensureDisplayTools, ensureFirefox } from './setup.mjs';

// `npm run test:folders`: Enough with folders of the real file system, chosen in the browser's own dialog and carried by
// Syncthing on this machine.

const begun = performance.now();
ensureDependencies();
const browsers = { ENOUGH_CHROMIUM: ensureBrowser(), ENOUGH_FIREFOX: ensureFirefox() };
ensureDisplayTools({ age: 'age', openbox: 'openbox', syncthing: 'syncthing' });

const built = await runParts([BUILDS.filter(({ name }) => name.includes('rehearsal'))]);
if (built.every(({ ok }) => ok)) {
  const tested = performance.now();
  const args = ['test', '-c', 'tests/real-folders/playwright.config.ts', ...process.argv.slice(2)];
  const code = await runPackaged('playwright', args, browsers);
  built.push({ name: 'Tests of folders', ok: code === 0, ms: performance.now() - tested });
}
process.exitCode = sumUp(built, performance.now() - begun) ? 0 : 1;
