import { defineConfig } from 'vitest/config';

/**
 * Mutants are made in lib/domain alone, and its own tests have to find them. It needs no browser and no storage, and
 * its tests leave nothing behind, so that they can share one environment: a mutant takes a third of the time.
 */
export default defineConfig({
  test: {
    include: ['tests/unit/domain/**/*.test.ts'],
    setupFiles: ['temporal-polyfill/global'],
    restoreMocks: true,
    isolate: false,
    testTimeout: 60_000,
  },
});
