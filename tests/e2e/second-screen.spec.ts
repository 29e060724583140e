import type { Page } from '@playwright/test';
import { beginOn } from '../../dev/browser/journey';
import { lookAt } from '../../dev/browser/person';
import { openWindowBeside } from '../../dev/browser/windows';
import { REHEARSAL_TEMPO } from '../../lib/domain/attention/tempo';
import { type EnoughBrowser, expect, test } from '../harness/browser-test';
import { expectCredited } from '../harness/expect-credited';
import { begunIn, openObservedTab, untilFocused } from '../scenarios/page-focus';
import { after, earlier, type Known, Truth, timed } from '../scenarios/truth';

/** Looks at a feed, then at another window while the feed stays visible. All this time counts, up to the idle limit. */
async function lookAway(enough: EnoughBrowser, url: string): Promise<Known> {
  const truth = new Truth();
  const page = await openObservedTab(enough.context);
  await page.goto(url);
  truth.turnTo('instagram', await begunIn(page));
  const sign = await timed(() => page.mouse.move(200, 200));
  await lookAt(page, 1_000);
  await openWindowBeside(enough);
  await untilFocused(page, false);
  await lookAt(page, 2_500);
  truth.turnAway(earlier(await timed(() => page.close()), after(sign, REHEARSAL_TEMPO.idleAfter)));
  return truth.given();
}

test.describe('a page that stays visible while another window has the focus', () => {
  let enough: EnoughBrowser;
  let own: Page;

  test.beforeEach(async ({ launchEnough, display }) => {
    enough = await launchEnough({ display: display.name, window: { width: 640, height: 700 } });
    own = await beginOn(enough, ['Instagram']);
  });

  test('is credited when a second screen counts', async ({ feed }) => {
    const options = await enough.openPage('options');
    const secondScreen = options.getByRole('switch', { name: 'Count what you watch on a second screen' });
    await secondScreen.click();
    await expect(secondScreen).toBeChecked();
    const truth = await lookAway(enough, feed.url('www.instagram.com'));
    await expectCredited(own, 'instagram', truth, 'feed');
  });
});
