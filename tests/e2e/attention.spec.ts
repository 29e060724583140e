import { readDatabase } from '../../dev/browser/database-contents';
import { beginOn, usageOf } from '../../dev/browser/journey';
import { lookAt, scrollFeed, switchTo, type } from '../../dev/browser/person';
import { REHEARSAL_TEMPO } from '../../lib/domain/attention/tempo';
import { expect, test } from '../harness/browser-test';
import { expectCredited } from '../harness/expect-credited';
import { begunIn, bringToFront, openObservedTab } from '../scenarios/page-focus';
import { Truth } from '../scenarios/truth';

test('scrolling a chosen feed is stored as passive attention, by site and surface (bench:tracking decides how exactly)', async ({
  enough,
  feed,
}) => {
  const own = await beginOn(enough, ['Instagram', 'X']);
  const truth = new Truth();
  const page = await openObservedTab(enough.context);
  await page.goto(feed.url('www.instagram.com'));
  truth.turnTo('instagram', await begunIn(page));
  await scrollFeed(page, { forMs: 5_000 });
  truth.turnAway(await bringToFront(own, page));

  await expectCredited(own, 'instagram', truth.given());
  const { usage, spans, sittings } = await readDatabase(own);
  for (const row of usage ?? [])
    expect(row).toMatchObject({ site: 'instagram', surface: 'feed', activeMs: 0 });
  expect(spans).not.toHaveLength(0);
  expect(sittings).toEqual([expect.objectContaining({ site: 'instagram' })]);
});

test('writing a comment is active attention', async ({ enough, feed }) => {
  const own = await beginOn(enough, ['Instagram']);
  const page = await enough.context.newPage();
  await page.goto(feed.url('www.instagram.com'));
  await type(page.getByRole('textbox', { name: 'Add a comment' }).first(), 'What a view, where is it?');
  await switchTo(own);
  await expect.poll(async () => (await usageOf(own, 'instagram')).activeMs).toBeGreaterThan(500);
  const { spans } = await readDatabase(own);
  expect(spans).toContainEqual(expect.objectContaining({ surface: 'feed', engagement: 'takingPart' }));
});

test('links within a site move attention to other surfaces', async ({ enough, feed }) => {
  const own = await beginOn(enough, ['Instagram']);
  const page = await enough.context.newPage();
  await page.goto(feed.url('www.instagram.com'));
  await scrollFeed(page, { forMs: 1_500 });
  await page.getByRole('link', { name: 'Messages' }).click();
  await expect(page).toHaveURL(/direct/);
  await lookAt(page, 1_200);
  await page.getByRole('link', { name: 'You' }).click();
  await expect(page).not.toHaveURL(/direct/);
  await scrollFeed(page, { forMs: 1_500 });
  await switchTo(own);

  await expect
    .poll(async () => (await usageOf(own, 'instagram', 'profile')).passiveMs)
    .toBeGreaterThan(1_000);
  const messages = await usageOf(own, 'instagram', 'messages');
  expect(messages.activeMs).toBeGreaterThan(1_100);
  expect(messages.passiveMs).toBe(0);
  expect((await usageOf(own, 'instagram', 'feed')).passiveMs).toBeGreaterThan(1_000);
});

test('an open tab is measured without a reload, and a site that was not chosen is never measured', async ({
  enough,
  feed,
}) => {
  const before = await enough.context.newPage();
  await before.goto(feed.url('www.instagram.com'));
  const tiktok = await enough.context.newPage();
  await tiktok.goto(feed.url('www.tiktok.com'));
  const own = await beginOn(enough, ['Instagram', 'X']);

  await switchTo(tiktok);
  await scrollFeed(tiktok, { forMs: 2_000 });
  await switchTo(before);
  await scrollFeed(before, { forMs: 2_500 });
  await switchTo(own);

  await expect.poll(async () => (await usageOf(own, 'instagram')).passiveMs).toBeGreaterThan(1_500);
  const { usage = [] } = await readDatabase(own);
  expect(usage.map((row) => (row as { site: string }).site)).toEqual(expect.not.arrayContaining(['tiktok']));
});

test('synthetic events of a page are not counted', async ({ enough, feed }) => {
  const flood = `<!doctype html><title>Flood</title><textarea></textarea><div style="height:90000px"></div><script>
    window.floods = 0;
    setInterval(() => {
      for (const type of ['pointermove', 'wheel', 'scroll', 'scrollend', 'keydown', 'click', 'pointerdown', 'focus'])
        document.body.dispatchEvent(new Event(type, { bubbles: true }));
      for (const type of ['blur', 'pagehide', 'focus', 'pageshow']) window.dispatchEvent(new Event(type));
      document.dispatchEvent(new Event('visibilitychange'));
      navigation.dispatchEvent(new Event('currententrychange'));
      document.querySelector('textarea').dispatchEvent(new InputEvent('input', { inputType: 'insertText', bubbles: true }));
      scrollBy(0, 10);
      window.floods += 1;
    }, 50);
  </script>`;
  feed.show({ '/': flood });
  const own = await beginOn(enough, ['Instagram']);
  const truth = new Truth();
  const page = await openObservedTab(enough.context);
  await page.goto(feed.url('www.instagram.com'));
  truth.turnTo('instagram', await begunIn(page));
  // After this time only synthetic events could keep the clock running.
  truth.turnAwayAfter(REHEARSAL_TEMPO.idleAfter);
  await lookAt(page, 2 * REHEARSAL_TEMPO.idleAfter);
  expect(await page.evaluate(() => (window as unknown as { floods: number }).floods)).toBeGreaterThan(50);
  await bringToFront(own, page);
  await expectCredited(own, 'instagram', truth.given());
  expect((await usageOf(own, 'instagram')).activeMs).toBe(0);
});

test('turning a site off stops its sensor, and nothing more is stored', async ({ enough, feed }) => {
  const own = await beginOn(enough, ['Instagram', 'X']);
  const page = await enough.context.newPage();
  await page.goto(feed.url('www.instagram.com'));
  await scrollFeed(page, { forMs: 3_000 });
  const options = await enough.openPage('options');
  await expect.poll(async () => (await usageOf(own, 'instagram')).passiveMs).toBeGreaterThan(1_000);
  await options.getByRole('switch', { name: 'Instagram' }).click();
  await expect(options.getByRole('switch', { name: 'Instagram' })).not.toBeChecked();
  const stored = await usageOf(own, 'instagram');

  await switchTo(page);
  await scrollFeed(page, { forMs: 2_500 });
  await page.reload();
  await scrollFeed(page, { forMs: 1_500 });
  await switchTo(own);
  // A later report of a site that is still on shows that earlier reports have arrived.
  const other = await enough.context.newPage();
  await other.goto(feed.url('x.com', '/home'));
  await scrollFeed(other, { forMs: 1_000 });
  await switchTo(own);
  await expect.poll(async () => (await usageOf(own, 'x')).passiveMs).toBeGreaterThan(500);
  expect(await usageOf(own, 'instagram')).toEqual(stored);
});
