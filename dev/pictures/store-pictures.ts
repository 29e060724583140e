import 'temporal-polyfill/global';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { ROOT, say } from '../../scripts/setup.mjs';
import { waitForCard } from '../browser/card';
import { waitForCardAtRest } from '../browser/card-at-rest';
import { launchChromium } from '../browser/chromium';
import { BUILDS, findExtension } from '../browser/extension';
import { beginOn } from '../browser/journey';
import { scrollFeed, switchTo } from '../browser/person';
import { changeSettings } from '../browser/stored-settings';
import { serve } from '../sample-feed/sample-feed-server';
import { resize } from '../scenes/looks';
import { eveningOfPictures, layDown } from '../scenes/scene-lives';
import { popupOnPaper, promotion } from './store-compositions';

// Takes the pictures that stores show, as .output/store-pictures/<name>.png. The days in them are made up.

// The browser inherits this time zone, in which the made-up days are generated.
process.env.TZ = 'UTC';

const PICTURES = join(ROOT, '.output', 'store-pictures');
const SCREENSHOT = { width: 1280, height: 800 };
const POPUP = { width: 380, height: 600 };
/** Eight minutes of the rehearsal, plus time for a report and a pause. */
const LONG_ENOUGH_MS = 10_500;

await rm(PICTURES, { recursive: true, force: true });
await mkdir(PICTURES, { recursive: true });
const feed = await serve();
// Headless windows reserve 87 pixels for an invisible frame.
const window = { ...SCREENSHOT, height: SCREENSHOT.height + 87 };
const chromium = await launchChromium({ server: feed, extensions: [BUILDS.rehearsal], window });

/** Saves what a page shows, in exactly this size. */
async function save(page: Page, name: string, { width, height } = SCREENSHOT): Promise<Buffer> {
  await page.evaluate(() => document.fonts.ready);
  const picture = await page.screenshot({ path: join(PICTURES, `${name}.png`), animations: 'disabled' });
  // A PNG begins with its size.
  const [wide, high] = [picture.readUInt32BE(16), picture.readUInt32BE(20)];
  if (wide !== width || high !== height) throw new Error(`${name} is ${wide} × ${high} in size.`);
  say(`${name}.png, ${wide} × ${high}`);
  return picture;
}

/** Opens an address in a page of this size, at the evening of the made-up days. */
async function open(address: string, size = SCREENSHOT): Promise<Page> {
  const page = await chromium.context.newPage();
  await resize(await chromium.context.newCDPSession(page), size.width, size.height);
  await page.addInitScript((instant) => {
    Date.now = () => instant;
  }, eveningOfPictures());
  await page.goto(address);
  return page;
}

try {
  const enough = { ...chromium, ...(await findExtension(chromium, BUILDS.rehearsal)) };
  const welcome = await beginOn(enough, ['Instagram', 'X']);
  await changeSettings(welcome, { withholding: false });

  const feedPage = await enough.context.newPage();
  await feedPage.goto(feed.url('www.instagram.com'));
  await switchTo(feedPage);
  await scrollFeed(feedPage, { forMs: LONG_ENOUGH_MS });
  await (await waitForCard(feedPage)).pointAt();
  await waitForCardAtRest(feedPage);
  await save(feedPage, '1-card');

  await layDown('typical', welcome, eveningOfPictures());
  const popup = await open(`${enough.origin}/popup.html`, POPUP);
  const small = await popup.screenshot({ animations: 'disabled' });
  const paper = await open('about:blank');
  await paper.setContent(popupOnPaper(small));
  await save(paper, '2-popup');

  for (const [name, address] of [
    ['3-week', 'reflection.html'],
    ['4-practice', 'practices.html#breathe'],
    ['5-sites', 'options.html'],
  ] as const) {
    const page = await open(`${enough.origin}/${address}`);
    await page.getByRole('heading').first().waitFor();
    await save(page, name);
  }

  for (const [name, size] of [
    ['promo-small', { width: 440, height: 280 }],
    ['promo-marquee', { width: 1400, height: 560 }],
  ] as const) {
    const page = await open('about:blank', size);
    await page.setContent(promotion(size.height));
    await save(page, name, size);
  }
} finally {
  await chromium.close();
  await feed.close();
}
say(`The pictures are in ${PICTURES}.`);
