import { beginOn, usageOf } from '../../dev/browser/journey';
import { lookAt } from '../../dev/browser/person';
import { expect, test } from '../harness/browser-test';
import { expectSum } from '../harness/expect-credited';
import { begunIn, bringToFront, openObservedTab } from '../scenarios/page-focus';
import { Truth } from '../scenarios/truth';

/** A page that consists of frames: one of another chosen site and one of its own site. */
const FRAMES = `<!doctype html><title>Frames</title><style>iframe { width: 100%; height: 380px; border: 0 }</style><p>Frames.</p>
<iframe src="https://x.com/framed"></iframe><iframe src="https://www.instagram.com/framed"></iframe>`;
const FRAMED = '<!doctype html><title>Framed</title><div style="height: 90000px"><p>A long post.</p></div>';

test('a chosen site in a frame is credited nothing, on other sites and on chosen sites', async ({
  enough,
  feed,
}) => {
  feed.show({ '/': FRAMES, '/framed': FRAMED });
  const own = await beginOn(enough, ['Instagram', 'X']);
  const page = await openObservedTab(enough.context);
  const readFrames = async () => {
    for (const frame of page.frames().filter((one) => one !== page.mainFrame())) {
      await frame.getByText('A long post.').click();
      await page.mouse.wheel(0, 240);
      await lookAt(page, 1_500);
      await expect.poll(() => frame.evaluate(() => document.hasFocus() && scrollY > 0)).toBe(true);
    }
  };

  await page.goto(feed.url('elsewhere.example'));
  await readFrames();
  const truth = new Truth();
  await page.goto(feed.url('www.instagram.com'));
  truth.turnTo('instagram', await begunIn(page));
  await readFrames();
  truth.turnAway(await bringToFront(own, page));
  // To press something in a frame is a reaction on the page around it.
  const credited = async () => {
    const { passiveMs, activeMs } = await usageOf(own, 'instagram');
    return passiveMs + activeMs;
  };
  await expectSum(credited, truth.given());
  expect(await usageOf(own, 'x')).toEqual({ passiveMs: 0, activeMs: 0 });
});
