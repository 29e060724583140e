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

/** What may differ under a pointer that hovers: nothing appears, moves or changes its size. */
const ON_HOVER =
  /^(background|border|outline)(-color)?$|^(border-width|color|fill|stroke)$|^text-(decoration|underline)/;

/** The declarations under `:hover` that change more than how a part is painted. */
function hoverChangesIn(css: string): string[] {
  const rules = css.replace(/\/\*[\s\S]*?\*\//g, '').matchAll(/([^{};]*:hover[^{}]*)\{([^{}]*)\}/g);
  return [...rules].flatMap(([, selector = '', body = '']) =>
    body
      .split(';')
      .map((declaration) => declaration.trim())
      .filter((declaration) => declaration && !ON_HOVER.test(declaration.split(':')[0]?.trim() ?? ''))
      .map((declaration) => `${selector.trim()}: ${declaration}`),
  );
}

describe('style sheets', () => {
  it('are checked for parts that only a pointer that hovers reveals', () => {
    const css = `
      .a:hover { color: red; border-color: blue }
      .b:hover .c, .d { opacity: 1; background: red }
      .e { display: none }
      @media (hover: hover) { .f:hover::after { display: block; } }`;
    expect(hoverChangesIn(css)).toEqual(['.b:hover .c, .d: opacity: 1', '.f:hover::after: display: block']);
  });

  it('reveal nothing under a pointer alone, because a finger can not hover', () => {
    const sheets = FOLDERS.flatMap((folder) => filesUnder(folder, ['.css']));
    expect(sheets.flatMap((sheet) => hoverChangesIn(textOf(sheet)).map((one) => `${sheet}: ${one}`))).toEqual(
      [],
    );
  });

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

  it('move the parts of controls by a time that people who prefer reduced motion do not have', () => {
    // The rule of the theme selects every element, `::before` and `::after`, but no other parts.
    const rule = /([^{};]*::(?!before|after)[^{}]*)\{[^{}]*\b(?:transition|animation):([^;}]*)/g;
    const sheets = filesUnder('components', ['.css']);
    const found = sheets.flatMap((sheet) =>
      [...textOf(sheet).matchAll(rule)].map(([, , time = '']) => time.trim()),
    );
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter((time) => !time.includes('var(--calm)'))).toEqual([]);
    expect(textOf('components/shell/theme/tokens.css')).toMatch(
      /prefers-reduced-motion: reduce\) \{\s*:root \{\s*--calm: 1ms;/,
    );
  });

  it('ask for the direction by the attribute of the page, because the build turns :dir() into a list of languages', () => {
    const sheets = FOLDERS.flatMap((folder) => filesUnder(folder, ['.css']));
    const withDir = sheets.filter((sheet) =>
      textOf(sheet)
        .replace(/\/\*[\s\S]*?\*\//g, '')
        .includes(':dir('),
    );
    expect(withDir).toEqual([]);
  });

  it('use logical declarations only, so that pages work in right-to-left languages', () => {
    const sheets = FOLDERS.flatMap((folder) => filesUnder(folder, ['.css']));
    expect(sheets.length).toBeGreaterThan(0);
    expect(sheets.flatMap((sheet) => physicalIn(textOf(sheet)).map((one) => `${sheet}: ${one}`))).toEqual([]);
  });
});
