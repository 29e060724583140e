import process from 'node:process';
import { runPackaged, runScript } from './commands.mjs';
import { ensureBrowser, ensureDependencies, say } from './setup.mjs';

// `npm run demo-data`: a development profile with twelve made-up weeks in it, opened on the weekly page.

ensureDependencies();
const browser = { ENOUGH_CHROMIUM: ensureBrowser() };

say('Building Enough for a rehearsal, in which the sites are granted without a prompt.');
const built = await runPackaged('wxt', ['build', '--mode', 'rehearsal']);
process.exitCode = built || (await runScript('demo-data.ts', browser));
