import { describe, expect, it } from 'vitest';
import { filesUnder, textOf } from './sources';

const FOLDERS = ['components', 'entrypoints', 'lib'];

const SIDE = '(left|right|top|bottom)';

/** Properties and values that name a side of the screen. Logical ones name a side of the text. */
const PHYSICAL = [
  new RegExp(`^(margin|padding|scroll-margin|scroll-padding)-${SIDE}$`),
  new RegExp(`^border-${SIDE}(-(width|style|color))?$`),
  /^border-(top|bottom)-(left|right)-radius$/,
  new RegExp(`^${SIDE}$`),
  /^(min-|max-)?(width|height)$/,
];
const PHYSICAL_VALUES: Readonly<Record<string, RegExp>> = {
  'text-align': /\b(left|right)\b/,
  float: /\b(left|right)\b/,
  clear: /\b(left|right)\b/,
};

/** The declarations of a style sheet that are not logical. */
function physicalIn(css: string): string[] {
  const plain = css.replace(/\/\*[\s\S]*?\*\//g, '').replace(/@[^{;]*[{;]/g, ';');
  return [...plain.matchAll(/(?<=^|[{};])\s*([a-z-]+)\s*:\s*([^;{}]*)(?=[;}])/g)]
    .filter(([, property = '', value = '']) => {
      return PHYSICAL.some((name) => name.test(property)) || PHYSICAL_VALUES[property]?.test(value);
    })
    .map(([declaration]) => declaration.trim());
}

describe('style sheets', () => {
  it('are checked for physical declarations', () => {
    const css = `
      @media (min-width: 30rem) { .a { margin-left: 1px; inset-inline-start: 0 } }
      .b { left: 0; text-align: left; text-align: start; border-top-left-radius: 2px }
      /* .c { right: 0; } */
      .d:hover { padding: 0; --left: 3px; transition: height 1s; max-width: 3px; }`;
    expect(physicalIn(css)).toEqual([
      'margin-left: 1px',
      'left: 0',
      'text-align: left',
      'border-top-left-radius: 2px',
      'max-width: 3px',
    ]);
  });

  it('use logical declarations only, so that pages work in right-to-left languages', () => {
    const sheets = FOLDERS.flatMap((folder) => filesUnder(folder, ['.css']));
    expect(sheets.length).toBeGreaterThan(0);
    expect(sheets.flatMap((sheet) => physicalIn(textOf(sheet)).map((one) => `${sheet}: ${one}`))).toEqual([]);
  });
});
