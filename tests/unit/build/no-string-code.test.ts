import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { noStringCode, withoutStringCode } from '../../../build/no-string-code';

const { resolve } = createRequire(import.meta.url);
const folderOf = (name: string): string => resolve(`${name}/package.json`).replace(/package\.json$/, '');
const MODULES = [
  ['preact', 'dist/preact.mjs'],
  ['zod', 'v4/core/util.js'],
  ['zod', 'v4/core/doc.js'],
  ['papaparse', 'papaparse.min.js'],
] as const;

describe('a build without code made from strings', () => {
  it.each(MODULES)('changes nothing of %s/%s but that code', (name, file) => {
    const id = folderOf(name) + file;
    const code = readFileSync(id, 'utf8');
    const changed = withoutStringCode(code, id);
    expect(code).toMatch(/innerHTML=|= Function;|XMLHttpRequest/);
    expect(changed).not.toMatch(/innerHTML=|= Function;|XMLHttpRequest/);
    expect(changed.length).toBeGreaterThan(code.length - 900);
  });

  it('leaves every other module as it is', () => {
    const code = 'element.innerHTML = "<b>";';
    expect(withoutStringCode(code, '/lib/content/card/show-card.ts')).toBe(code);
  });

  it.each(MODULES)('fails when %s/%s is no longer written in the same way', (name, file) => {
    const id = folderOf(name) + file;
    expect(() => withoutStringCode('export const changed = 1;', id)).toThrow('See what the package changed.');
  });

  it.each([
    'e.innerHTML=t',
    'e.outerHTML = t',
    'try{return Function(``),!0}catch{return!1}',
    'new Function("a")',
    'eval("a")',
    'new XMLHttpRequest',
  ])('fails when a script contains %s', (code) => {
    expect(() => generate(code)).toThrow('chunks/shared.js contains');
  });

  it.each(['e.innerHTML==t', 'Function.call.bind(hasOwnProperty)', 'isFunction(e)', 'e.textContent=t'])(
    'allows %s',
    (code) => {
      expect(() => generate(code)).not.toThrow();
    },
  );
});

function generate(code: string): void {
  const { generateBundle } = noStringCode();
  if (typeof generateBundle !== 'function') throw new Error('The plugin looks at no bundle.');
  const fileName = 'chunks/shared.js';
  Reflect.apply(generateBundle, {}, [{}, { [fileName]: { type: 'chunk', fileName, code } }, true]);
}
