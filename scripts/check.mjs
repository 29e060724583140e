import process from 'node:process';
import { CHECKS, PREPARE, runParts, sumUp } from './parts.mjs';
import { ensureDependencies } from './setup.mjs';

// `npm run check`: what can be found wrong without running anything.

const begun = performance.now();
ensureDependencies();
const prepared = await runParts([[PREPARE]]);
const checked = await runParts(CHECKS.map((check) => [check]));
process.exitCode = sumUp([...prepared, ...checked], performance.now() - begun) ? 0 : 1;
