import { beginOn, usageOf } from '../../dev/browser/journey';
import { switchTo } from '../../dev/browser/person';
import { waitFor } from '../../dev/browser/wait';
import { expect, test } from '../harness/fixtures';
import { leaveUnwatched } from '../harness/unwatched';

const PRERENDERED_MS = 3_000;
const SEEN_MS = 4_000;
const TOLERATED_MS = 1_000;

/** In the rehearsal a person is idle after six seconds: from then on nothing but the prerendered page could earn. */
const IDLE_MS = 6_000;

/** A feed that, once left alone, has the next page prerendered, and goes there when it has long been ready. */
const FEED = `<!doctype html><title>Feed</title><script>
  setTimeout(() => {
    const rules = document.createElement('script');
    rules.type = 'speculationrules';
    rules.textContent = '{"prerender":[{"urls":["/reel/abc/"],"eagerness":"immediate"}]}';
    document.head.append(rules);
  }, ${IDLE_MS});
  const timer = setInterval(() => {
    if (!localStorage.getItem('prerendered')) return;
    clearInterval(timer);
    setTimeout(() => { location.href = '/reel/abc/'; }, ${PRERENDERED_MS});
  }, 50);
</script>`;

/** A page whose title says, once it was seen for long enough, for how long it had been prerendered and since when it was seen. */
const REEL = `<!doctype html><title>Reel</title><script>
  if (document.prerendering) localStorage.setItem('prerendered', 'yes');
  document.addEventListener('prerenderingchange', () => {
    const { activationStart } = performance.getEntriesByType('navigation')[0];
    setTimeout(() => {
      document.title = 'Seen ' + Math.round(activationStart) + ' ' + Math.round(performance.timeOrigin + activationStart);
    }, ${SEEN_MS});
  });
</script>`;

test('a prerendered page earns from the moment it is on screen', async ({ launchEnough, feed }) => {
  feed.show({ '/': FEED, '/reel/abc/': REEL });
  const enough = await launchEnough();
  await beginOn(enough, ['Instagram']);
  const unwatched = await leaveUnwatched(enough);
  await unwatched.open(feed.url('www.instagram.com'));
  const isSeen = (title: string) => title.startsWith('Seen ');
  const title = await waitFor(
    'the prerendered page to be seen',
    async () => (await unwatched.titles()).find(isSeen),
    30_000,
  );
  const [prerenderedMs = 0, seenAt = 0] = title.split(' ').slice(1).map(Number);
  expect(prerenderedMs).toBeGreaterThan(PRERENDERED_MS - TOLERATED_MS / 2);

  const context = await unwatched.watchAgain();
  const own = await waitFor('the welcome page', () =>
    context.pages().find((page) => page.url().startsWith(enough.origin)),
  );
  await switchTo(own);
  const atMost = Date.now() - seenAt;
  await expect
    .poll(async () => (await usageOf(own, 'instagram', 'shortVideo')).passiveMs)
    .toBeGreaterThan(SEEN_MS - TOLERATED_MS);
  expect((await usageOf(own, 'instagram', 'shortVideo')).passiveMs).toBeLessThan(atMost + TOLERATED_MS);
});
