import type { Page } from '@playwright/test';
import { beginOn, usageOf } from '../../dev/browser/journey';
import { lookAt } from '../../dev/browser/person';
import { type EnoughBrowser, expect, test } from '../harness/fixtures';

const TOLERATED_MS = 1_000;

const passiveOn = async (own: Page, surface: string): Promise<number> =>
  (await usageOf(own, 'instagram', surface)).passiveMs;

/** Opens a window beside the first, which takes the focus as a person's new window does. */
async function openAnotherWindow({ browser }: EnoughBrowser): Promise<void> {
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
async function lookAway(enough: EnoughBrowser, own: Page, url: string) {
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

  test.beforeEach(async ({ launchEnough, display }) => {
    enough = await launchEnough({ display: display.name, window: { width: 640, height: 700 } });
    own = await beginOn(enough, ['Instagram']);
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
