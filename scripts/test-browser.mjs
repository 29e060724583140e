import process from 'node:process';
import { runBrowserTests } from './browser-tests.mjs';
import { BUILDS, runParts, sumUp } from './parts.mjs';
import { ensureBrowser, ensureDependencies, ensureDisplayTools, ensureFirefox } from './setup.mjs';

// `npm run test:browser -- popup`: makes all builds and runs the browser tests whose path matches, in both browsers;
// `-- popup --project Firefox` in Firefox only.

const begun = performance.now();
ensureDependencies();
ensureBrowser();
ensureFirefox();
ensureDisplayTools();

const built = await runParts(BUILDS.map((build) => [build]));
const tested = built.every(({ ok }) => ok) ? [await runBrowserTests(process.argv.slice(2))] : [];
process.exitCode = sumUp([...built, ...tested], performance.now() - begun) ? 0 : 1;
