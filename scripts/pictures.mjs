import process from 'node:process';
import { runPackaged, runScript } from './commands.mjs';
import { ensureBrowser, ensureDependencies, say } from './setup.mjs';

// `npm run pictures`: every page, empty, after twelve weeks and after ten years, in every look and language.

ensureDependencies();
const browser = { ENOUGH_CHROMIUM: ensureBrowser() };

say('Building Enough as it is shipped, with two made-up languages.');
const built = await runPackaged('wxt', ['build', '--mode', 'pictures']);
process.exitCode = built || (await runScript('pictures/take.ts', browser, process.argv.slice(2)));
