import { waitForCard } from '../../dev/browser/card';
import { beginOn, usageOf } from '../../dev/browser/journey';
import { lookAt, scrollFeed } from '../../dev/browser/person';
import { openWindowBeside } from '../../dev/browser/windows';
import { REHEARSAL_TEMPO } from '../../lib/domain/attention/tempo';
import { expect, test } from '../harness/browser-test';
import { expectSum } from '../harness/expect-credited';
import { bringNudge } from '../harness/inject-nudge';
import { begunIn, bringToFront, openObservedTab } from '../scenarios/page-focus';
import { Truth } from '../scenarios/truth';

/** A page with a chat in a frame of another site. */
const PAGE =
  '<!doctype html><title>Page</title><iframe src="https://elsewhere.example/chat"></iframe><p>A page</p>';
const CHAT =
  '<!doctype html><title>Chat</title><textarea rows="8"></textarea><p style="block-size: 9000px">A chat</p>';

const ARMS = { '': false, ' while a card stays open on which they pressed something': true };

for (const [arm, hasCard] of Object.entries(ARMS))
  test(`a person who types or reads in a frame of another site is on the page${arm}`, async ({
    enough,
    feed,
  }) => {
    feed.show({ '/': PAGE, '/chat': CHAT });
    const own = await beginOn(enough, ['Instagram']);
    const truth = new Truth();
    const page = await openObservedTab(enough.context);
    await page.goto(feed.url('www.instagram.com'));
    truth.turnTo('instagram', await begunIn(page));
    if (hasCard) {
      await bringNudge(own, page);
      await (await waitForCard(page)).press('Why this?');
    }
    const field = page.frameLocator('iframe').getByRole('textbox');
    await field.click();
    await field.pressSequentially('A message that takes a while to write.', { delay: 400 });
    await lookAt(page, 1.3 * REHEARSAL_TEMPO.idleAfter);
    truth.turnAway(await bringToFront(own, page));
    const credited = async () => {
      const { passiveMs, activeMs } = await usageOf(own, 'instagram');
      return passiveMs + activeMs;
    };
    await expectSum(credited, truth.given());
    expect((await usageOf(own, 'instagram')).activeMs).toBeGreaterThan(5_000);
  });

test('a page is credited when a person scrolls it beside the window in which they work', async ({
  launchEnough,
  display,
  feed,
}) => {
  const enough = await launchEnough({ display: display.name, window: { width: 640, height: 700 } });
  const own = await beginOn(enough, ['Instagram']);
  const page = await openObservedTab(enough.context);
  await page.goto(feed.url('www.instagram.com'));
  await begunIn(page);
  await openWindowBeside(enough);
  await page.waitForFunction(() => !document.hasFocus());
  const credited = async () => (await usageOf(own, 'instagram')).passiveMs;
  let before = -1;
  await expect
    .poll(
      async () => {
        const last = before;
        before = await credited();
        return before - last;
      },
      { intervals: [1_500] },
    )
    .toBe(0);
  const enoughMore = before + 4_500;
  await scrollFeed(page, { forMs: 60_000, until: async () => (await credited()) > enoughMore });
  await page.close();
  await expect.poll(credited).toBeGreaterThan(enoughMore);
});
