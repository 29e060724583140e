import type { Page } from '@playwright/test';

/** Runs on a page: the beginnings of texts that are cut off by their own box or by the side of the window. */
function cutOff(): string[] {
  const SLACK = 1.5;
  const isHidden = (element: Element): boolean => {
    const { width, height } = element.getBoundingClientRect();
    return (
      !element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) ||
      width * height < 4 ||
      element.closest('[aria-hidden="true"], svg, .visually-hidden') !== null
    );
  };
  const canBeScrolledTo = (element: Element | null): boolean =>
    element !== null &&
    (/auto|scroll/.test(getComputedStyle(element).overflowX) || canBeScrolledTo(element.parentElement));
  const textOf = (element: Element): string =>
    [...element.childNodes]
      .map((node) => (node.nodeType === Node.TEXT_NODE ? node.nodeValue : ''))
      .join('')
      .trim();
  return [...document.body.querySelectorAll('*')].flatMap((element) => {
    const text = textOf(element);
    if (text === '' || /^(script|style|option)$/i.test(element.tagName) || isHidden(element)) return [];
    const { left, right } = element.getBoundingClientRect();
    const { overflowX } = getComputedStyle(element);
    const isClipped = overflowX !== 'visible' && element.scrollWidth > element.clientWidth + SLACK;
    const isOutside = (left < -SLACK || right > innerWidth + SLACK) && !canBeScrolledTo(element);
    const isWiderThanBox =
      overflowX === 'visible' && element.clientWidth > 0 && element.scrollWidth > element.clientWidth + SLACK;
    return isClipped || isOutside || isWiderThanBox ? [text.slice(0, 40)] : [];
  });
}

/** The beginnings of texts on a page that are cut off, or reach over the edge of what they stand on. */
export const textsCutOff = (page: Page): Promise<string[]> => page.evaluate(cutOff);
