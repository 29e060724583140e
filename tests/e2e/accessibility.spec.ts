import 'temporal-polyfill/global';
import type { Page } from '@playwright/test';
import type { Scene } from '../../dev/scenes/scene';
import { eveningOfPictures, layDown } from '../../dev/scenes/scene-lives';
import { scenesOn } from '../../dev/scenes/scenes';
import { localDay } from '../../lib/domain/time/days';
import { COLOUR_RULES, violationsOn } from '../harness/axe';
import { expect, test } from '../harness/browser-test';
import { awaitLayout, setPageSize } from '../harness/page-size';
import { onPhone, PHONE } from '../harness/phone';
import { coveredTargetsOn, smallTargetsOn } from '../harness/targets';

const now = eveningOfPictures();
const SCENES = scenesOn(localDay(now, { timeZone: 'UTC', dayStartHour: 4 }));
const PAGES = [...new Set(SCENES.map(({ page }) => page))];

/** A computer's window, and the same zoomed to 200 % and to 400 % (WCAG 1.4.4, 1.4.10). */
const WINDOW = { width: 1280, height: 800 };
const ZOOMED_TWICE = { width: 640, height: 400 };
const ZOOMED = { width: 320, height: 256 };

/** The least width and height of what can be pressed, in CSS pixels (WCAG 2.5.8). */
const LEAST_TARGET = 24;
/** The same of main buttons under a finger. */
const MAIN_TARGET = 44;

type Media = NonNullable<Parameters<Page['emulateMedia']>[0]>;

const LIGHT: Media = { colorScheme: 'light', forcedColors: 'none' };

/** The themes beside the light one, in which only colours differ. */
const THEMES: readonly { name: string; media: Media }[] = [
  { name: 'dark', media: { colorScheme: 'dark', forcedColors: 'none' } },
  { name: 'forced colours', media: { colorScheme: 'light', forcedColors: 'active' } },
];

/** Sets a theme, and brings every colour to its new value. */
async function setTheme(page: Page, media: Media): Promise<void> {
  await page.emulateMedia({ ...media, reducedMotion: 'reduce' });
  // What ends changes what is inherited, and so begins further ones.
  const leftAfterEnding = () =>
    page.evaluate(() => {
      const running = () => document.getAnimations().filter((one) => one instanceof CSSTransition);
      for (const one of running()) one.finish();
      return running().length;
    });
  await expect.poll(leftAfterEnding).toBe(0);
}

const setDirection = (page: Page, direction: 'ltr' | 'rtl') =>
  page.evaluate((value) => {
    document.documentElement.dir = value;
  }, direction);

/** Sets the size of text alone, as a browser's own setting does. */
async function setTextSize(page: Page, size: string): Promise<void> {
  await page.evaluate((value) => {
    document.documentElement.style.fontSize = value;
  }, size);
  await awaitLayout(page);
}

/** How far the content of a page is wider than the page, in CSS pixels. */
const overflowOf = (page: Page) =>
  page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - innerWidth));

/** What takes longer than a moment to change or to appear, for someone who prefers reduced motion. */
const movingOn = (page: Page) =>
  page.evaluate(() => {
    const seconds = (list: string) => Math.max(...list.split(',').map((one) => Number.parseFloat(one)));
    return [...document.querySelectorAll('body *')].flatMap((element) =>
      [undefined, '::before', '::after', '::backdrop'].flatMap((part) => {
        const { transitionDuration, animationDuration } = getComputedStyle(element, part);
        const isMoving = Math.max(seconds(transitionDuration), seconds(animationDuration)) > 0.001;
        return isMoving ? [`${element.outerHTML.slice(0, 80)} ${part ?? ''}`] : [];
      }),
    );
  });

/** Everything that is wrong with a scene, by theme, direction, size and device; empty when nothing is. */
async function faultsOf(
  page: Page,
  { opensOver }: Pick<Scene, 'opensOver'> = {},
): Promise<Record<string, unknown>> {
  const faults: Record<string, unknown> = {};
  const coveredOn = async () => (opensOver ? [] : coveredTargetsOn(page));
  const note = (where: string, found: unknown) => {
    if (Array.isArray(found) ? found.length > 0 : found !== 0) faults[where] = found;
  };
  await setTheme(page, LIGHT);
  note('light', await violationsOn(page));
  note('reduced motion', await movingOn(page));
  note('targets', await smallTargetsOn(page, LEAST_TARGET));
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
  note('400 %, covered', await coveredOn());
  await setPageSize(page, ZOOMED_TWICE);
  note('200 %', await overflowOf(page));
  await setPageSize(page, WINDOW);
  await setTextSize(page, '200%');
  note('text at 200 %', await overflowOf(page));
  note('text at 200 %, covered', await coveredOn());
  await setTextSize(page, '');
  await onPhone(page);
  const { hovers, width } = await page.evaluate(() => ({
    hovers: matchMedia('(hover: hover)').matches,
    width: document.documentElement.scrollWidth,
  }));
  note('on a phone, a pointer that hovers', Number(hovers));
  note('on a phone, width', Math.max(0, width - PHONE.width));
  note('on a phone, targets', await smallTargetsOn(page, LEAST_TARGET));
  note('on a phone, main targets', await smallTargetsOn(page, MAIN_TARGET, '.button-main, .button-plain'));
  note('on a phone, covered', await coveredOn());
  return faults;
}

for (const life of ['empty', 'typical'] as const) {
  const inLife = ({ lives }: Scene) => !lives || lives.includes(life);
  for (const name of PAGES) {
    const scenes = SCENES.filter((scene) => scene.page === name && inLife(scene));
    if (scenes.length === 0) continue;
    test(`axe finds no fault on the page ${name} in any state, theme or direction, zoomed to 400 % or on a phone: ${life}`, async ({
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
        const faults = await faultsOf(page, scene);
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
