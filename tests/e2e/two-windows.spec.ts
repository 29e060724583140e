import { beginOn, usageOf } from '../../dev/browser/journey';
import { scrollFeed } from '../../dev/browser/person';
import { openInAnotherWindow } from '../../dev/browser/windows';
import { expect, test } from '../harness/browser-test';
import { expectSum } from '../harness/expect-credited';
import { begunIn, bringToFront, isFocused, openObservedTab } from '../scenarios/page-focus';
import { Truth } from '../scenarios/truth';

// In headless mode every window has the focus; on a real screen only one has.
test('time in two windows that both have the focus is credited once', async ({ enough, feed }) => {
  const own = await beginOn(enough, ['Instagram', 'X']);
  const truth = new Truth();
  const first = await openObservedTab(enough.context);
  await first.goto(feed.url('www.instagram.com'));
  truth.turnTo('either', await begunIn(first));
  const second = await openInAnotherWindow(enough, feed.url('x.com', '/home'));
  await Promise.all([first, second].map((page) => scrollFeed(page, { forMs: 4_000 })));
  expect(await Promise.all([first, second].map(isFocused))).toEqual([true, true]);
  await second.close();
  truth.turnAway(await bringToFront(own, first));

  const together = async () =>
    (await usageOf(own, 'instagram')).passiveMs + (await usageOf(own, 'x')).passiveMs;
  await expectSum(together, truth.given());
});
