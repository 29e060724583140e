import process from 'node:process';
import { runPackaged } from './commands.mjs';
import { BUILDS, runParts, sumUp } from './parts.mjs';
import { ensureBrowser, ensureDependencies, ensureDisplayTools } from './setup.mjs';

// `npm run test:folders`: Enough with folders of the real file system, chosen in the browser's own dialog and carried by
// Syncthing on this machine.

const begun = performance.now();
ensureDependencies();
const ENOUGH_CHROMIUM = ensureBrowser();
ensureDisplayTools({ age: 'age', openbox: 'openbox', syncthing: 'syncthing' });

const rehearsal = BUILDS.filter(({ name }) => name === 'Its rehearsal');
const built = await runParts([rehearsal]);
if (built.every(({ ok }) => ok)) {
  const code = await runPackaged('playwright', ['test', '-c', 'tests/real-folders/playwright.config.ts'], {
    ENOUGH_CHROMIUM,
  });
  built.push({ name: 'Tests of folders', ok: code === 0, ms: performance.now() - begun });
}
process.exitCode = sumUp(built, performance.now() - begun) ? 0 : 1;
