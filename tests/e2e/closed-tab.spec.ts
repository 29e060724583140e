import { scrollFeed, switchTo } from '../../dev/browser/person';
import { pressKeys } from '../../dev/browser/xvfb';
import { test } from '../harness/browser-test';
import { expectCredited } from '../harness/expect-credited';
import { beginByPrompt, launchShipped } from '../harness/production-build';
import { begunIn, openObservedTab } from '../scenarios/page-focus';
import { Truth, timed } from '../scenarios/truth';

/** Shorter than the time until the sensor's regular report, which comes every 15 s in the shipped build. */
const SHORT_VISIT_MS = 5_000;

test('a short visit that wakes the worker and ends with its tab is stored completely', async ({
  launch,
  display,
  feed,
  inBrowser,
}) => {
  const enough = await launchShipped(launch, display, inBrowser);
  const own = await beginByPrompt(enough, display, ['Instagram']);
  await enough.stopWorker();
  const truth = new Truth();
  const page = await openObservedTab(enough.context);
  await page.goto(feed.url('www.instagram.com'));
  truth.turnTo('instagram', await begunIn(page));
  await scrollFeed(page, { forMs: SHORT_VISIT_MS });

  const closed = page.waitForEvent('close');
  truth.turnAway(
    await timed(async () => {
      await pressKeys(display.name, 'ctrl+w');
      await closed;
    }),
  );
  await switchTo(own);
  await expectCredited(own, 'instagram', truth.given());
});
