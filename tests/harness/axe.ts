import type { Page } from '@playwright/test';
import axe from 'axe-core';

/** WCAG 2.2 to level AA with its size of targets, which axe leaves out by itself, and axe's best practices. */
const STRICTEST = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The rules whose result depends on colours. */
export const COLOUR_RULES = ['color-contrast', 'link-in-text-block'] as const;

/** The rules about a page as a whole. A card is a part of one, and axe looks at its frame alone. */
export const OF_WHOLE_PAGES: readonly string[] = [
  'document-title',
  'landmark-one-main',
  'page-has-heading-one',
];

/**
 * The faults that axe finds on a page. Its source is evaluated, because the pages' policy allows no foreign script.
 * @param rules the names of rules; default: all of the strictest
 */
export async function violationsOn(page: Pick<Page, 'evaluate'>, rules?: readonly string[]) {
  await page.evaluate(axe.source);
  await page.evaluate(readPaintedTextColour);
  const runOnly = rules
    ? { type: 'rule' as const, values: [...rules] }
    : { type: 'tag' as const, values: STRICTEST };
  const { violations } = await page.evaluate(
    (options) =>
      (globalThis as unknown as { axe: { run(options: axe.RunOptions): Promise<axe.AxeResults> } }).axe.run(
        options,
      ),
    { runOnly },
  );
  return violations.map(({ id, nodes }) => ({
    id,
    where: nodes.map(({ target, failureSummary }) => `${target}: ${failureSummary}`),
  }));
}

/**
 * Runs on the page. axe reads the colour of text from `-webkit-text-fill-color`. In forced colours Chromium still gives
 * the page's own colour there, though it paints text in the value of `color`, which axe reads when the other is empty.
 */
function readPaintedTextColour(): void {
  const { prototype } = CSSStyleDeclaration;
  const read = prototype.getPropertyValue;
  prototype.getPropertyValue = function (name) {
    const isUntrue = name === '-webkit-text-fill-color' && matchMedia('(forced-colors: active)').matches;
    return isUntrue ? '' : read.call(this, name);
  };
}
