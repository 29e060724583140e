import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';
import { unzipSync } from 'fflate';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
const PACKAGES = [`enough-${version}-chrome.zip`, `enough-${version}-firefox.zip`] as const;
const SOURCES = `enough-${version}-sources.zip`;

const run = promisify(execFile);
let folder: string;

// The packages are made once for all tests of this file.
test.describe.configure({ mode: 'default' });
test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'enough-packages-'));
  await makePackages(ROOT, join(folder, 'made'));
});
test.afterAll(() => rmSync(folder, { recursive: true }));

test('addons-linter finds no error and nothing to warn of in the Firefox package', async () => {
  const linter = join(ROOT, 'node_modules', 'addons-linter', 'bin', 'addons-linter');
  const checked = run(process.execPath, [linter, join(folder, 'made', PACKAGES[1]), '--output=json'], {
    maxBuffer: 2 ** 24,
  });
  // The linter's exit code only says whether there were errors, which the lists say too.
  const { stdout } = await checked.catch((failure: { stdout: string }) => failure);
  const { errors, notices, warnings } = JSON.parse(stdout);
  expect({ errors, notices, warnings }).toEqual({ errors: [], notices: [], warnings: [] });
});

test('the package of sources contains the sources of both packages and nothing else', () => {
  const names = Object.keys(unzipSync(packaged('made', SOURCES)));
  const tops = new Set(names.map((name) => name.split('/')[0]));
  expect([...tops].sort()).toEqual([
    'LICENSE',
    'README.md',
    'build',
    'components',
    'entrypoints',
    'lib',
    'messages',
    'package-lock.json',
    'package.json',
    'public',
    'tsconfig.json',
    'wxt.config.ts',
  ]);
  const pictures = names.filter((name) => /\.(png|jpe?g|gif|webp|zip)$/.test(name));
  expect(pictures.filter((name) => !name.startsWith('public/icon/'))).toEqual([]);
  expect(packaged('made', SOURCES).length).toBeLessThan(2 ** 20);
});

test('both packages can be made again from the package of sources, byte for byte', async () => {
  const sources = join(folder, 'sources');
  for (const [name, content] of Object.entries(unzipSync(packaged('made', SOURCES)))) {
    mkdirSync(dirname(join(sources, name)), { recursive: true });
    writeFileSync(join(sources, name), content);
  }
  // `npm ci` would install the same packages from the lock file.
  symlinkSync(join(ROOT, 'node_modules'), join(sources, 'node_modules'), 'junction');
  await makePackages(sources, join(folder, 'made-again'));
  for (const name of PACKAGES) {
    expect(packaged('made-again', name).equals(packaged('made', name)), name).toBe(true);
  }
});

const packaged = (place: string, name: string): Buffer => readFileSync(join(folder, place, name));

/** Makes the packages of a folder with sources, as `npm run zip` does. */
async function makePackages(root: string, output: string): Promise<void> {
  const wxt = join(ROOT, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
  for (const browser of ['chrome', 'firefox']) {
    await run(process.execPath, [wxt, 'zip', '-b', browser, '--mv3'], {
      cwd: root,
      env: { ...process.env, ENOUGH_OUTPUT: output },
      maxBuffer: 2 ** 24,
    });
  }
}
