import process from 'node:process';
import { runBrowserTests } from './browser-tests.mjs';
import { BUILDS, CHECKS, PREPARE, runParts, sumUp, UNIT_TESTS } from './parts.mjs';
import { ensureBrowser, ensureDependencies, ensureDisplayTools, ensureFirefox, say } from './setup.mjs';

// `npm test`: runs every check. After a failure the other parts still run; the failures are listed at the end.

const begun = performance.now();
ensureDependencies();
ensureBrowser();
ensureFirefox();
ensureDisplayTools();

const prepared = await runParts([[PREPARE]]);
const checked = await runParts([[...BUILDS, ...CHECKS], [UNIT_TESTS]]);
const builds = BUILDS.map(({ name }) => name);
const isBuilt = checked.every(({ name, ok }) => ok || !builds.includes(name));
if (!isBuilt) say('\nThe browser tests do not run: there is no build for them.');
const tested = isBuilt ? [await runBrowserTests()] : [{ name: 'Browser tests (not run)', ok: false, ms: 0 }];

process.exitCode = sumUp([...prepared, ...checked, ...tested], performance.now() - begun) ? 0 : 1;
