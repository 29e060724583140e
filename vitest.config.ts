import { readdirSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { messageCatalogues } from './build/message-catalogues';

const TESTS = readdirSync('tests/unit', { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.test\.tsx?$/.test(name))
  .map((name) => `tests/unit/${name.replaceAll('\\', '/')}`);

/** A module that one file mocks must not be loaded already, nor stay mocked for other files. */
const MOCKING = TESTS.filter((file) => readFileSync(file, 'utf8').includes('vi.mock('));

export default defineConfig({
  plugins: [messageCatalogues(true), WxtVitest()],
  // The tests are of the shipped build: see lib/platform/rehearsal.ts.
  define: { __REHEARSAL__: false },
  test: {
    setupFiles: ['tests/unit/setup.ts'],
    restoreMocks: true,
    projects: [
      // A module is loaded once a worker, not once a file: that takes half of the time. tests/unit/setup.ts sees that
      // no file leaves anything for the next.
      { extends: true, test: { name: 'unit', include: TESTS, exclude: MOCKING, isolate: false } },
      { extends: true, test: { name: 'mocking', include: MOCKING } },
    ],
    maxWorkers: availableParallelism(),
    // Both save time: threads start sooner than processes, and what was compiled is kept for the next run.
    pool: 'threads',
    experimental: { fsModuleCache: true },
    // Properties run many cases, and machines differ: a test must fail on what it sees, not on a clock.
    testTimeout: 600_000,
  },
});
