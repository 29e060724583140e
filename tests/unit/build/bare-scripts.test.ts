import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { bareCode, bareScripts } from '../../../build/bare-scripts';

const WXT = createRequire(import.meta.url)
  .resolve('wxt')
  .replace(/dist.*$/, 'dist');
const wrapper = readFileSync(`${WXT}/virtual/unlisted-script-entrypoint.mjs`, 'utf8');
const definition = readFileSync(`${WXT}/utils/define-unlisted-script.mjs`, 'utf8');
const WRAPPER_ID = '\0virtual:wxt-unlisted-script-entrypoint?/entrypoints/sensor.ts';
const DEFINITION_ID = '/node_modules/wxt/dist/utils/define-unlisted-script.mjs';

describe('a bare script', () => {
  it('is the script alone, without what WXT wraps it in today', () => {
    expect(bareCode(wrapper, WRAPPER_ID)).toBe(
      [
        'import definition from "virtual:user-unlisted-script-entrypoint";',
        'const result = definition.main();',
        'export { result as default };',
      ].join('\n'),
    );
    expect(bareCode(definition, DEFINITION_ID)).toBe(
      'export const defineUnlistedScript = (main) => ({ main });',
    );
  });

  it.each([
    ['no longer runs the script in the same way', wrapper.replace('definition.main()', 'definition.run()')],
    ['imports something more', `import "virtual:wxt-more";\n${wrapper}`],
    ['exports something else', wrapper.replace('result as default', 'result')],
  ])('is not built when the wrapper %s', (_, code) => {
    expect(() => bareCode(code, WRAPPER_ID)).toThrow('See what WXT changed.');
  });

  it('is not built when a definition is made in another way', () => {
    const changed = definition.replace('{ main: arg }', '{ main: arg, runAt: "document_idle" }');
    expect(() => bareCode(changed, DEFINITION_ID)).toThrow('See what WXT changed.');
  });

  it('is not built when the wrapper was not found at all', () => {
    const { generateBundle } = bareScripts(['sensor.js']);
    if (typeof generateBundle !== 'function') throw new Error('The plugin looks at no bundle.');
    const look = (name: string) => Reflect.apply(generateBundle, {}, [{}, { [name]: {} }, true]);
    expect(() => look('sensor.js')).toThrow("sensor.js: WXT's wrapper was not found.");
    expect(() => look('popup.js')).not.toThrow();
  });
});
