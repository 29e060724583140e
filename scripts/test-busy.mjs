import { spawn } from 'node:child_process';
import { join } from 'node:path';
import process from 'node:process';
import { lasted } from './parts.mjs';
import { ROOT, say } from './setup.mjs';

// `npm run test:busy -- 5`: runs `npm test` five times (default: once) beside two processes that each keep a core busy.

const BUSY_PROCESSES = 2;

const rounds = Number(process.argv[2] ?? 1);
if (!Number.isInteger(rounds) || rounds < 1)
  throw new Error('The number of rounds must be a whole number of at least 1.');

const busy = Array.from({ length: BUSY_PROCESSES }, () =>
  spawn(process.execPath, ['-e', 'for (;;);'], { stdio: 'ignore' }),
);
const endBusy = () => {
  for (const child of busy) child.kill('SIGKILL');
};
process.once('exit', endBusy);
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));

/** @returns {Promise<number>} the exit code of `npm test` */
const runTests = () =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(ROOT, 'scripts', 'test.mjs')], { stdio: 'inherit' });
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });

const lines = [];
for (let round = 1; round <= rounds; round += 1) {
  const begun = performance.now();
  const code = await runTests();
  lines.push(`Round ${round}: ${code === 0 ? 'green' : 'failed'}, ${lasted(performance.now() - begun)}`);
  if (code !== 0) process.exitCode = 1;
}
// A running process would keep this one from ending.
endBusy();
say(`\n== Beside ${BUSY_PROCESSES} busy processes ==\n${lines.join('\n')}`);
