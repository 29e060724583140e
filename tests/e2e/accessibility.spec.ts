import 'temporal-polyfill/global';
import type { Page } from '@playwright/test';
import { eveningOfPictures, layDown } from '../../dev/scenes/scene-lives';
import { type Scene, scenesOn } from '../../dev/scenes/scenes';
import { localDay } from '../../lib/domain/time/days';
import { COLOUR_RULES, violationsOn } from '../harness/axe';
import { expect, test } from '../harness/browser-test';
import { setPageSize } from '../harness/page-size';

const now = eveningOfPictures();
const SCENES = scenesOn(localDay(now, { timeZone: 'UTC', dayStartHour: 4 }));
const PAGES = [...new Set(SCENES.map(({ page }) => page))];

/** A computer's window, and the same zoomed to 200 % and to 400 % (WCAG 1.4.4, 1.4.10). */
const WINDOW = { width: 1280, height: 800 };
const ZOOMED_TWICE = { width: 640, height: 400 };
const ZOOMED = { width: 320, height: 256 };

/** The least width and height of what can be pressed, in CSS pixels (WCAG 2.5.8). */
const LEAST_TARGET = 24;

type Media = NonNullable<Parameters<Page['emulateMedia']>[0]>;

const LIGHT: Media = { colorScheme: 'light', forcedColors: 'none' };

/** The themes beside the light one, in which only colours differ. */
const THEMES: readonly { name: string; media: Media }[] = [
  { name: 'dark', media: { colorScheme: 'dark', forcedColors: 'none' } },
  { name: 'forced colours', media: { colorScheme: 'light', forcedColors: 'active' } },
];

/** Sets a theme, and waits until every colour has arrived at its new value. */
async function setTheme(page: Page, media: Media): Promise<void> {
  await page.emulateMedia({ ...media, reducedMotion: 'reduce' });
  const running = () =>
    page.evaluate(() => document.getAnimations().filter((one) => one instanceof CSSTransition).length);
  await expect.poll(running).toBe(0);
}

const setDirection = (page: Page, direction: 'ltr' | 'rtl') =>
  page.evaluate((value) => {
    document.documentElement.dir = value;
  }, direction);

/** How far the content of a page is wider than the page, in CSS pixels. */
const overflowOf = (page: Page) =>
  page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - innerWidth));

/**
 * What can be pressed and is smaller than it should be. axe also accepts small targets that are far from others. The
 * label around a control belongs to it, and so does the card that a link covers. Links within a sentence are as high as
 * its lines, which the guideline allows.
 */
const smallTargetsOn = (page: Page) =>
  page.evaluate((least) => {
    const coversMore = (target: Element) => {
      const { content, position } = getComputedStyle(target, '::after');
      return content !== 'none' && position === 'absolute';
    };
    return [...document.querySelectorAll('button, a, input, select, textarea, summary, [tabindex="0"]')]
      .filter((target) => target.checkVisibility() && getComputedStyle(target).display !== 'inline')
      .flatMap((target) => {
        const whole = target.closest('label') ?? (coversMore(target) ? target.parentElement : null) ?? target;
        const { width, height } = whole.getBoundingClientRect();
        const isSmall = Math.min(width, height) < least;
        return isSmall ? [`${target.outerHTML.slice(0, 120)}: ${width} × ${height}`] : [];
      });
  }, LEAST_TARGET);

/** Everything that is wrong with a scene, by theme, direction and size; empty when nothing is. */
async function faultsOf(page: Page): Promise<Record<string, unknown>> {
  const faults: Record<string, unknown> = {};
  const note = (where: string, found: unknown) => {
    if (Array.isArray(found) ? found.length > 0 : found !== 0) faults[where] = found;
  };
  await setTheme(page, LIGHT);
  note('light', await violationsOn(page));
  note('targets', await smallTargetsOn(page));
  for (const { name, media } of THEMES) {
    await setTheme(page, media);
    note(name, await violationsOn(page, COLOUR_RULES));
  }
  await setTheme(page, LIGHT);
  await setDirection(page, 'rtl');
  note('right to left', await violationsOn(page));
  await setPageSize(page, ZOOMED_TWICE);
  note('right to left, 200 %', await overflowOf(page));
  await setPageSize(page, ZOOMED);
  note('right to left, 400 %', await overflowOf(page));
  await setDirection(page, 'ltr');
  note('400 %', await overflowOf(page));
  note('light, 400 %', await violationsOn(page));
  return faults;
}

for (const life of ['empty', 'typical'] as const) {
  const inLife = ({ lives }: Scene) => !lives || lives.includes(life);
  for (const name of PAGES) {
    const scenes = SCENES.filter((scene) => scene.page === name && inLife(scene));
    if (scenes.length === 0) continue;
    test(`axe finds no fault on the page ${name} in any state, theme or direction, nor zoomed to 400 %: ${life}`, async ({
      enough,
    }) => {
      await layDown(life, await enough.waitForWelcome(), now);
      const found: Record<string, unknown> = {};
      for (const scene of scenes) {
        const page = await enough.context.newPage();
        await setPageSize(page, { ...WINDOW, ...(scene.page === 'popup' && { width: 380, height: 600 }) });
        await page.addInitScript((instant) => {
          Date.now = () => instant;
        }, now);
        await page.goto(`${enough.origin}/${scene.page}.html${scene.part ? `#${scene.part}` : ''}`);
        await page.getByRole('main').waitFor();
        await scene.act?.(page);
        const faults = await faultsOf(page);
        if (Object.keys(faults).length > 0) found[scene.name] = faults;
        await page.close();
      }
      expect(found).toEqual({});
    });
  }
}

test('axe finds no fault on a page that could not read what is stored', async ({ enough }) => {
  for (const name of PAGES) {
    const page = await enough.context.newPage();
    await page.addInitScript(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('The storage is broken.', 'UnknownError');
      };
    });
    await page.goto(`${enough.origin}/${name}.html`);
    await page.getByRole('heading').first().waitFor();
    expect(await faultsOf(page), name).toEqual({});
    await page.close();
  }
});
