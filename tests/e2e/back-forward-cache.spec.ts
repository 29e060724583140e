import { beginOn } from '../../dev/browser/journey';
import { lookAt } from '../../dev/browser/person';
import { expect, test } from '../harness/browser-test';
import { expectCredited } from '../harness/expect-credited';
import { begunIn, bringToFront, openObservedTab, timesOf, untilFocused } from '../scenarios/page-focus';
import { between, Truth } from '../scenarios/truth';

const AWAY_MS = 3_000;

/** A page that records, on its own clock, when it was left and shown again, and whether it came from the cache. */
const PAGE = `<!doctype html><title>Feed</title><a href="https://elsewhere.example/away">Elsewhere</a><script>
  addEventListener('pagehide', () => { window.left = performance.now(); });
  addEventListener('pageshow', ({ persisted }) => {
    window.back = performance.now();
    window.persisted = persisted;
  });
</script>`;

interface Noted {
  left: number;
  back: number;
  persisted: boolean;
}

test('a page in the back-forward cache is credited nothing, and is credited again when it is shown', async ({
  enough,
  feed,
}) => {
  feed.show({ '/': PAGE, '/away': '<!doctype html><title>Away</title><p>Away</p>' });
  const own = await beginOn(enough, ['Instagram']);
  const truth = new Truth();
  const page = await openObservedTab(enough.context);
  await page.goto(feed.url('www.instagram.com'));
  truth.turnTo('instagram', await begunIn(page));
  await lookAt(page, 2_000);
  const leaving = Date.now();
  await page.getByRole('link', { name: 'Elsewhere' }).click();
  await expect(page).toHaveTitle('Away');
  truth.turnAway(between(leaving, (await timesOf(page)).firstPaint));
  await lookAt(page, AWAY_MS);
  const returning = Date.now();
  await page.goBack({ waitUntil: 'commit' });
  await expect(page).toHaveTitle('Feed');
  await untilFocused(page, true);
  truth.turnTo('instagram', between(returning, Date.now()));
  await lookAt(page, 3_000);
  const { left, back, persisted } = await page.evaluate(() => {
    const { left, back, persisted } = window as unknown as Noted;
    return { left, back, persisted };
  });
  truth.turnAway(await bringToFront(own, page));

  expect(persisted).toBe(true);
  expect(back - left).toBeGreaterThan(AWAY_MS / 2);
  await expectCredited(own, 'instagram', truth.given());
});
