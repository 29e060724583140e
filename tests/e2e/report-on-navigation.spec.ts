import { beginOn } from '../../dev/browser/journey';
import { scrollFeed } from '../../dev/browser/person';
import { expect, test } from '../harness/browser-test';
import { expectCredited } from '../harness/expect-credited';
import { begunIn, openObservedTab, timesOf } from '../scenarios/page-focus';
import { between, Truth } from '../scenarios/truth';

test('the last report of a page is stored when its tab opens another site (bench:tracking decides how exactly)', async ({
  enough,
  feed,
}) => {
  const own = await beginOn(enough, ['Instagram']);
  const truth = new Truth();
  const page = await openObservedTab(enough.context);
  for (let visits = 0; visits < 3; visits += 1) {
    await page.goto(feed.url('www.instagram.com'));
    truth.turnTo('instagram', await begunIn(page));
    await scrollFeed(page, { forMs: 2_000 });
    const leaving = Date.now();
    await page.goto(feed.url('elsewhere.example', '/plain'));
    truth.turnAway(between(leaving, (await timesOf(page)).firstPaint));
  }
  expect(truth.given().ms).toBeGreaterThan(3 * 1_500);
  await expectCredited(own, 'instagram', truth.given());
});
