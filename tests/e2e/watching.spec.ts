import type { Page } from '@playwright/test';
import type { LaunchedChromium } from '../harness/chromium';
import { BUILDS, findExtension, type LoadedExtension } from '../harness/extension';
import { type EnoughBrowser, expect, test } from '../harness/fixtures';
import { beginOn, usageOf } from '../harness/journey';
import { lookAt, switchTo } from '../harness/person';
import { serve } from '../harness/sample-feed';

/** A page on which a silent video plays for ever. */
const PLAYING = `<!doctype html><title>Playing</title><canvas width="64" height="64"></canvas><video muted autoplay></video><script>
  const canvas = document.querySelector('canvas');
  const brush = canvas.getContext('2d');
  setInterval(() => { brush.fillStyle = 'hsl(' + performance.now() % 360 + ' 50% 50%)'; brush.fillRect(0, 0, 64, 64); }, 40);
  const video = document.querySelector('video');
  video.srcObject = canvas.captureStream(25);
  video.play();
</script>`;

/** In the rehearsal a person is idle after six seconds, and watching something after fifteen. */
const IDLE_MS = 6_000;
const WATCHED_MS = 15_000;
const TOLERATED_MS = 1_000;

const passiveOn = async (own: Page, surface: string): Promise<number> =>
  (await usageOf(own, 'instagram', surface)).passiveMs;

test('a short video that plays holds attention longer than a feed on which one plays', async ({ launch }) => {
  const server = await serve({ pages: { '/reel/abc/': PLAYING, '/': PLAYING } });
  try {
    const chromium = await launch({ server, extensions: [BUILDS.rehearsal] });
    const enough = { ...chromium, ...(await findExtension(chromium, BUILDS.rehearsal)) };
    const own = await beginOn(enough, ['Instagram']);
    const page = await enough.context.newPage();
    await page.goto(server.url('www.instagram.com', '/reel/abc/'));
    await lookAt(page, WATCHED_MS + 4_000);
    await page.goto(server.url('www.instagram.com', '/'));
    await lookAt(page, IDLE_MS + 4_000);
    await switchTo(own);
    await expect.poll(() => passiveOn(own, 'feed')).toBeGreaterThan(IDLE_MS - TOLERATED_MS);
    expect(await passiveOn(own, 'feed')).toBeLessThan(IDLE_MS + TOLERATED_MS);
    expect(await passiveOn(own, 'shortVideo')).toBeGreaterThan(WATCHED_MS - TOLERATED_MS);
    expect(await passiveOn(own, 'shortVideo')).toBeLessThan(WATCHED_MS + TOLERATED_MS);
  } finally {
    await server.close();
  }
});

/** Opens a window beside the first, which takes the focus as a person's new window does. */
async function openAnotherWindow({ browser }: LaunchedChromium): Promise<void> {
  const session = await browser.newBrowserCDPSession();
  await session.send('Target.createTarget', {
    url: 'about:blank',
    newWindow: true,
    left: 680,
    top: 0,
    width: 560,
    height: 700,
  });
}

/** Looks at a feed, then at another window, with the feed still in view. All in ms. */
async function lookAway(enough: LaunchedChromium & LoadedExtension, own: Page, url: string) {
  const page = await enough.context.newPage();
  await page.goto(url);
  await page.mouse.move(200, 200);
  await lookAt(page, 1_000);
  await openAnotherWindow(enough);
  await page.waitForFunction(() => !document.hasFocus(), undefined, { polling: 50 });
  const focused = await page.evaluate(() => performance.now());
  await lookAt(page, 2_500);
  await page.close();
  await expect.poll(() => passiveOn(own, 'feed')).toBeGreaterThan(500);
  return { focused, credited: await passiveOn(own, 'feed') };
}

test.describe('a page that stays visible while another window has the focus', () => {
  let enough: EnoughBrowser;
  let own: Page;

  test.beforeEach(async ({ launch, display }) => {
    const chromium = await launch({
      extensions: [BUILDS.rehearsal],
      display: display.name,
      window: { width: 640, height: 700 },
    });
    enough = { ...chromium, ...(await findExtension(chromium, BUILDS.rehearsal)) };
    own = await beginOn(enough, ['Instagram']);
  });

  test('earns nothing by default', async ({ feed }) => {
    const { focused, credited } = await lookAway(enough, own, feed.url('www.instagram.com'));
    expect(credited).toBeLessThan(focused + TOLERATED_MS);
  });

  test('earns when a second screen counts', async ({ feed }) => {
    const options = await enough.openPage('options');
    const secondScreen = options.getByRole('switch', { name: 'Count a second screen' });
    await secondScreen.click();
    await expect(secondScreen).toBeChecked();
    const { focused, credited } = await lookAway(enough, own, feed.url('www.instagram.com'));
    expect(credited).toBeGreaterThan(focused + TOLERATED_MS);
  });
});
