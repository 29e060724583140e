import { type MinifyOptions, minify } from 'terser';
import type { Plugin } from 'vite';

const OPTIONS: MinifyOptions = {
  ecma: 2020,
  toplevel: true,
  // The value of a script is its answer to the background that runs it.
  compress: { passes: 3, expression: true },
};

/**
 * Minifies scripts once more that run on pages. Terser takes off 2 % that the bundler's minifier leaves.
 * @param scripts the built files
 */
export const smallerScripts = (scripts: readonly string[]): Plugin => ({
  name: 'enough:smaller-scripts',
  enforce: 'post',
  apply: 'build',
  async generateBundle(_options, bundle) {
    for (const script of scripts) {
      const chunk = bundle[script];
      if (chunk?.type !== 'chunk') continue;
      const { code } = await minify(chunk.code, OPTIONS);
      if (!code) throw new Error(`${script}: nothing is left of it.`);
      chunk.code = code;
    }
  },
});
