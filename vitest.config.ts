import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  plugins: [WxtVitest()],
  // The tests are of the shipped build: see lib/platform/rehearsal.ts.
  define: { __REHEARSAL__: false },
  test: {
    include: ['tests/unit/**/*.test.{ts,tsx}'],
    setupFiles: ['tests/unit/setup.ts'],
    restoreMocks: true,
    // A module is loaded once a worker, not once a file: that takes half of the time. tests/unit/setup.ts sees that no
    // file leaves anything for the next.
    isolate: false,
    maxWorkers: availableParallelism(),
    // Properties run many cases, and machines differ: a test must fail on what it sees, not on a clock.
    testTimeout: 60_000,
  },
});
