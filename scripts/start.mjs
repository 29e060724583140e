import process from 'node:process';
import { chosenBrowser } from './chosen-browser.mjs';
import { hasScreen, runPackaged, runScript } from './commands.mjs';
import { ensureBrowser, ensureDependencies, ensureFirefox, say } from './setup.mjs';

// `npm start`: opens Enough on a sample social feed. Without a screen, or with `--tour`, it plays the tour instead.
// `-- --browser firefox` does either in Firefox.

const name = chosenBrowser();
ensureDependencies();
const browser =
  name === 'firefox' ? { ENOUGH_FIREFOX: ensureFirefox() } : { ENOUGH_CHROMIUM: ensureBrowser() };
const target = name === 'firefox' ? ['-b', 'firefox', '--mv3'] : [];

const tour = process.argv.includes('--tour') || !hasScreen();

say('Building Enough for a rehearsal: minutes become seconds, so that the card comes soon.');
const built = await runPackaged('wxt', ['build', '--mode', 'rehearsal', ...target]);
const args = ['--browser', name];
process.exitCode = built || (await runScript(tour ? 'tour/tour.ts' : 'open-sample-feed.ts', browser, args));
