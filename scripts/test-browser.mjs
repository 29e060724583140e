import process from 'node:process';
import { runBrowserTests } from './browser-tests.mjs';
import { CHROMIUM_BUILDS, FIREFOX_BUILD, runParts, sumUp } from './parts.mjs';
import { ensureBrowser, ensureDependencies, ensureDisplayTools } from './setup.mjs';

// `npm run test:browser -- popup`: makes the builds that are needed and runs the browser tests whose path matches.

const begun = performance.now();
ensureDependencies();
ensureBrowser();
ensureDisplayTools();

const args = process.argv.slice(2);
/** The one spec that looks at what Firefox gets. */
const readsFirefox = args.length === 0 || args.some((name) => 'tests/e2e/build.spec.ts'.includes(name));
const built = await runParts([
  ...CHROMIUM_BUILDS.map((build) => [build]),
  readsFirefox ? [FIREFOX_BUILD] : [],
]);
const tested = built.every(({ ok }) => ok) ? [await runBrowserTests(args)] : [];
process.exitCode = sumUp([...built, ...tested], performance.now() - begun) ? 0 : 1;
