import process from 'node:process';
import { hasScreen, runPackaged, runScript } from './commands.mjs';
import { ensureBrowser, ensureDependencies, say } from './setup.mjs';

// `npm start`: opens Enough on a sample social feed. Without a screen, or with `--tour`, it plays the tour instead.

ensureDependencies();
const browser = { ENOUGH_CHROMIUM: ensureBrowser() };

const tour = process.argv.includes('--tour') || !hasScreen();

say('Building Enough for a rehearsal: minutes become seconds, so that the card comes soon.');
const built = await runPackaged('wxt', ['build', '--mode', 'rehearsal']);
process.exitCode = built || (await runScript(tour ? 'tour/tour.ts' : 'open-sample-feed.ts', browser));
