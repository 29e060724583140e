import process from 'node:process';
import { hasScreen, runScript } from './commands.mjs';
import { ensureBrowser, ensureDependencies, say } from './setup.mjs';

// `npm run dev`: opens a browser on the sample feed and reloads Enough after each change of the code.

ensureDependencies();
const browser = { ENOUGH_CHROMIUM: ensureBrowser() };
if (!hasScreen()) say('There is no screen here, so the browser runs without a window.');
process.exitCode = await runScript('dev-server.ts', browser);
