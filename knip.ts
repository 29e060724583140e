import type { KnipConfig } from 'knip';

export default {
  // WXT finds the entrypoints by their place; everything else begins with a command of package.json or with a test.
  entry: ['entrypoints/**/*.{ts,tsx}!', 'dev/*.ts', 'dev/{tour,pictures}/*.ts'],
  project: [
    '{components,entrypoints,lib}/**/*.{ts,tsx,css}!',
    '{dev,scripts,tests}/**/*.{ts,tsx,mjs}',
    '*.ts',
  ],
  playwright: { config: ['playwright.config.ts', 'tests/real-folders/playwright.config.ts'] },
  vitest: { config: ['vitest.config.ts', 'vitest.mutants.config.ts'] },
  compilers: {
    // A style imports others, and fonts of a package.
    css: (text) => [...text.matchAll(/(?<=@)import\s[^;]+/g)].map(([line]) => line).join('\n'),
  },
  // Tests run the first as a program, and read the second as a file.
  ignoreDependencies: ['addons-linter', '@mdn/browser-compat-data'],
  // Programs of the system, not of npm.
  ignoreBinaries: ['Xvfb', 'age', 'openbox', 'syncthing'],
} satisfies KnipConfig;
