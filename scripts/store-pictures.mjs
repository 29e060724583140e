import process from 'node:process';
import { runPackaged, runScript } from './commands.mjs';
import { ensureBrowser, ensureDependencies, say } from './setup.mjs';

// `npm run pictures:store`: the pictures of the stores' pages about Enough, in the sizes that the stores ask for.

ensureDependencies();
const browser = { ENOUGH_CHROMIUM: ensureBrowser() };

say('Building Enough for a rehearsal: minutes become seconds, so that the card comes soon.');
const built = await runPackaged('wxt', ['build', '--mode', 'rehearsal']);
process.exitCode = built || (await runScript('pictures/store-pictures.ts', browser));
