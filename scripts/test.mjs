import process from 'node:process';
import { runPackaged } from './commands.mjs';
import { ensureBrowser, ensureDependencies, ensureDisplayTools, say } from './setup.mjs';

// `npm test`: everything that must hold, the quick checks first; ends at the first that fails.

ensureDependencies();
const browser = { ENOUGH_CHROMIUM: ensureBrowser() };
ensureDisplayTools();

/** @type {[heading: string, command: string, ...args: string[]][]} */
const CHECKS = [
  ['Preparing types', 'wxt', 'prepare'],
  ['Type check', 'tsc', '--noEmit'],
  ['Lint', 'biome', 'ci', '.'],
  ['Unit tests', 'vitest', 'run'],
  ['Build for Chromium', 'wxt', 'build'],
  ['Build for Firefox', 'wxt', 'build', '-b', 'firefox', '--mv3'],
  ['Build for the rehearsal', 'wxt', 'build', '--mode', 'rehearsal'],
  ['Browser tests', 'playwright', 'test'],
];

for (const [heading, command, ...args] of CHECKS) {
  say(`\n== ${heading} ==`);
  const code = await runPackaged(command, args, browser);
  if (code === 0) continue;
  say(`\n${heading}: failed.`);
  process.exit(code);
}
say('\nAll is well.');
