import type { Plugin } from 'vite';

/**
 * Marks a script for parsing at once. Nearly every function of the sensor runs on every page. Chromium parses a
 * function twice, briefly at first and fully when it is first called, unless the file begins with this comment; other
 * browsers ignore it.
 */
export const eagerParsing = (script: string): Plugin => ({
  name: 'enough:eager-parsing',
  enforce: 'post',
  apply: 'build',
  generateBundle: (_options, bundle) => {
    const chunk = bundle[script];
    if (chunk?.type === 'chunk') chunk.code = `//# allFunctionsCalledOnLoad\n${chunk.code}`;
  },
});
