import 'temporal-polyfill/global';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CDPSession, Page } from '@playwright/test';
import { localDay } from '../../lib/domain/time/days';
import { ROOT, say } from '../../scripts/setup.mjs';
import { launchChromium } from '../browser/chromium';
import { BUILD_FOR_PICTURES, findExtension, type LoadedExtension } from '../browser/extension';
import { grantedBuild } from '../browser/granted-build';
import type { LaunchedBrowser } from '../browser/launched-browser';
import { UTC_CALENDAR } from '../made-up-lives/heavy/heavy-days';
import { textsCutOff } from '../scenes/cut-off';
import { LOOKS, type Look, resize, takeOn } from '../scenes/looks';
import type { Scene } from '../scenes/scene';
import { eveningOfPictures, LIVES, type Life, layDown, USUAL_LIVES } from '../scenes/scene-lives';
import { scenesOn } from '../scenes/scenes';

// Takes a picture of every scene in every life and look, as test-results/pictures/<scene>-<life>-<look>.png. When
// arguments name scenes, lives or looks, only those are taken. Texts that are cut off are named.

// The browser inherits this time zone, in which the lives are generated.
process.env.TZ = UTC_CALENDAR.timeZone;

const PICTURES = join(ROOT, 'test-results', 'pictures');
const LEAST_HEIGHT = 800;

const now = eveningOfPictures();
const wanted = process.argv.slice(2);
const scenes = scenesOn(localDay(now, UTC_CALENDAR));

const known = [...scenes.map(({ name }) => name), ...LIVES, ...LOOKS.map(({ name }) => name)];
const unknown = wanted.filter((name) => !known.some((one) => one === name));
if (unknown.length > 0) {
  say(`No scene, life or look is called ${unknown.join(', ')}. There are: ${known.join(', ')}.`);
  process.exit(1);
}

/** The items that the arguments name, or all when they name none. */
function namedOf<Named>(all: readonly Named[], nameOf: (one: Named) => string): readonly Named[] {
  const named = all.filter((one) => wanted.includes(nameOf(one)));
  return named.length > 0 ? named : all;
}

/** Makes the window as high as the page: an element that sticks to an edge would hide something else. */
async function unroll(page: Page, session: CDPSession, width: number): Promise<void> {
  for (let height = LEAST_HEIGHT; ; ) {
    await resize(session, width, height);
    const needed = await page.evaluate(async () => {
      // Some parts are rendered after the first paint.
      for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
      return document.documentElement.scrollHeight;
    });
    if (needed <= height) return;
    height = needed;
  }
}

async function take(scene: Scene, look: Look, life: Life, browser: LaunchedBrowser, origin: string) {
  const page = await browser.context.newPage();
  try {
    const session = await browser.context.newCDPSession(page);
    const { height } = scene.window ?? {};
    const width = look.width === 360 ? 360 : (scene.window?.width ?? look.width);
    await resize(session, width, height || LEAST_HEIGHT);
    await takeOn(look, page, session);
    await page.addInitScript((instant) => {
      Date.now = () => instant;
    }, now);
    await page.goto(`${origin}/${scene.page}.html${scene.part ? `#${scene.part}` : ''}`);
    await page.locator('main').waitFor();
    await scene.act?.(page);
    await page.evaluate(() => document.fonts.ready);
    if (!height) await unroll(page, session, width);
    const path = join(PICTURES, `${scene.name}-${life}-${look.name}.png`);
    await page.screenshot({ path, animations: 'disabled' });
    const faults = await textsCutOff(page);
    if (faults.length > 0) say(`${scene.name}-${life}-${look.name}: cut off: ${faults.join(' | ')}`);
  } finally {
    await page.close();
  }
}

async function withLife(
  life: Life,
  extension: string,
  work: (browser: LaunchedBrowser, enough: LoadedExtension) => Promise<void>,
): Promise<void> {
  const browser = await launchChromium({ extensions: [extension] });
  try {
    const enough = await findExtension(browser, extension);
    const own = await enough.waitForWelcome();
    const first = await enough.openPage('reflection');
    await layDown(life, first, now);
    await own.close();
    await work(browser, enough);
  } finally {
    await browser.close();
  }
}

const folder = await mkdtemp(join(tmpdir(), 'enough-pictures-'));
try {
  const extension = grantedBuild(folder, BUILD_FOR_PICTURES);
  await mkdir(PICTURES, { recursive: true });
  for (const life of namedOf(LIVES, String)) {
    const begun = Date.now();
    await withLife(life, extension, async (browser, { origin }) => {
      for (const scene of namedOf(scenes, ({ name }) => name)) {
        if (!(scene.lives ?? USUAL_LIVES).includes(life)) continue;
        for (const look of namedOf(LOOKS, ({ name }) => name)) await take(scene, look, life, browser, origin);
      }
    });
    say(`${life}: ${Math.round((Date.now() - begun) / 1_000)} s`);
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}
say(`The pictures are in ${PICTURES}.`);
