import process from 'node:process';
import { hasScreen, runPackaged, runScript } from './commands.mjs';
import { ensureBrowser, ensureDependencies, say } from './setup.mjs';

// `npm start`: tries Enough out on a sample social feed, in a window; without a screen, or with `--tour`, by itself.

ensureDependencies();
const browser = { ENOUGH_CHROMIUM: ensureBrowser() };

const tour = process.argv.includes('--tour') || !hasScreen();

say('Building Enough for a rehearsal: minutes become seconds, so that the card comes soon.');
const built = await runPackaged('wxt', ['build', '--mode', 'rehearsal']);
process.exitCode = built || (await runScript(tour ? 'tour/tour.ts' : 'window.ts', browser));
