import { beginOn, usageOf } from '../../dev/browser/journey';
import { lookAt, switchTo } from '../../dev/browser/person';
import { expect, test } from '../harness/fixtures';

const AWAY_MS = 3_000;
const TOLERATED_MS = 1_000;

/** A page that notes by its own clock when it was left and when it was back, and whether it came back as it was. */
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

test('a page kept in the back-forward cache earns nothing there, and goes on when it is back', async ({
  enough,
  feed,
}) => {
  feed.show({ '/': PAGE, '/away': '<!doctype html><title>Away</title>' });
  const own = await beginOn(enough, ['Instagram']);
  const page = await enough.context.newPage();
  await page.goto(feed.url('www.instagram.com'));
  await lookAt(page, 2_000);
  await page.getByRole('link', { name: 'Elsewhere' }).click();
  await expect(page).toHaveTitle('Away');
  await lookAt(page, AWAY_MS);
  await page.goBack({ waitUntil: 'commit' });
  await expect(page).toHaveTitle('Feed');
  await lookAt(page, 3_000);
  const { left, back, persisted, now } = await page.evaluate(() => {
    const { left, back, persisted } = window as unknown as Noted;
    return { left, back, persisted, now: performance.now() };
  });
  const looked = now - (back - left);
  await switchTo(own);

  expect(persisted).toBe(true);
  expect(back - left).toBeGreaterThan(AWAY_MS - TOLERATED_MS / 2);
  await expect
    .poll(async () => (await usageOf(own, 'instagram')).passiveMs)
    .toBeGreaterThan(looked - TOLERATED_MS);
  expect((await usageOf(own, 'instagram')).passiveMs).toBeLessThan(looked + TOLERATED_MS);
});
