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
    // Properties run many cases, and machines differ: a test must fail on what it sees, not on a clock.
    testTimeout: 60_000,
  },
});
