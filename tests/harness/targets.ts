import type { Page } from '@playwright/test';

/**
 * What can be pressed on a page and is smaller than it should be, or lies under something else. The label around a
 * control belongs to it, and so does the card that a link covers. Links within a sentence are as high as its lines, which
 * the guideline allows.
 * @param least the least width and height, in CSS pixels
 * @param which a selector
 */
export const smallTargetsOn = (
  page: Page,
  least: number,
  which = 'button, a, input, select, textarea, summary, [tabindex="0"]',
): Promise<string[]> =>
  page.evaluate(
    ({ least, which }) => {
      const coversMore = (target: Element) => {
        const { content, position } = getComputedStyle(target, '::after');
        return content !== 'none' && position === 'absolute';
      };
      return [...document.querySelectorAll(which)]
        .filter((target) => target.checkVisibility() && getComputedStyle(target).display !== 'inline')
        .flatMap((target) => {
          const whole =
            target.closest('label') ?? (coversMore(target) ? target.parentElement : null) ?? target;
          const { width, height } = whole.getBoundingClientRect();
          const isSmall = Math.min(width, height) < least;
          return isSmall ? [`${target.outerHTML.slice(0, 120)}: ${width} × ${height}`] : [];
        });
    },
    { least, which },
  );

/** What can be pressed on a page and does not get a tap on its middle, because something else lies there. */
export const coveredTargetsOn = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('button, a, input, select, textarea, summary')]
      .filter((target) => target.checkVisibility() && !target.matches(':disabled, [inert] *'))
      // Beside an open dialog, nothing can be pressed.
      .filter((target) => !document.querySelector(':modal') || target.closest(':modal'))
      .flatMap((target) => {
        target.scrollIntoView({ block: 'center', behavior: 'instant' });
        const [first] = target.getClientRects();
        if (!first) return [];
        const { left, top, width, height } = first;
        const there = document.elementFromPoint(left + width / 2, top + height / 2);
        const whole = target.closest('label') ?? target;
        const isHit = there !== null && (whole.contains(there) || there.contains(whole));
        return isHit ? [] : [`${target.outerHTML.slice(0, 120)} under ${there?.outerHTML.slice(0, 80)}`];
      }),
  );
