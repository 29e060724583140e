import { beginOn } from '../../dev/browser/journey';
import { switchTo } from '../../dev/browser/person';
import { waitFor } from '../../dev/browser/wait';
import { REHEARSAL_TEMPO } from '../../lib/domain/attention/tempo';
import { expect, test } from '../harness/browser-test';
import { leaveUnwatched } from '../harness/chromium-without-debugger';
import { expectCredited } from '../harness/expect-credited';
import { after, between, earlier, Truth } from '../scenarios/truth';

const PRERENDERED_MS = 3_000;
const SEEN_MS = 4_000;

/** In the rehearsal build a person is idle after six seconds: then only the prerendered page could be credited. */
const IDLE_MS = 6_000;

/** A feed that, when the person is idle, lets the browser prerender the next page, and opens it some time later. */
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

/**
 * A page that reports in its title. After it was visible for some time: how long it had been prerendered, since when it
 * was visible, and since when it had the focus. Later: when it was left.
 */
const REEL = `<!doctype html><title>Reel</title><p>A reel.</p><script>
  if (document.prerendering) localStorage.setItem('prerendered', 'yes');
  const now = () => Math.round(performance.timeOrigin + performance.now());
  let focused;
  const note = () => {
    const isFocused = !document.prerendering && !document.hidden && document.hasFocus();
    if (isFocused) focused ??= now();
    if (focused && document.hidden) document.title = 'Left ' + now();
  };
  for (const type of ['focus', 'visibilitychange', 'prerenderingchange']) addEventListener(type, note, true);
  document.addEventListener('prerenderingchange', () => {
    const { activationStart } = performance.getEntriesByType('navigation')[0];
    const seen = [Math.round(activationStart), Math.round(performance.timeOrigin + activationStart)];
    setTimeout(() => { document.title = ['Seen', ...seen, focused].join(' '); }, ${SEEN_MS});
  });
</script>`;

test('a prerendered page is credited from the moment it is visible', async ({ launchEnough, feed }) => {
  feed.show({ '/': FEED, '/reel/abc/': REEL });
  const enough = await launchEnough();
  await beginOn(enough, ['Instagram']);
  const unwatched = await leaveUnwatched(enough);
  await unwatched.open(feed.url('www.instagram.com'));
  const titled = async (word: string) => {
    const title = await waitFor(
      `a page titled "${word}"`,
      async () => (await unwatched.titles()).find((one) => one.startsWith(`${word} `)),
      60_000,
    );
    return title.split(' ').slice(1).map(Number);
  };
  const [prerenderedMs = 0, seenAt = 0, focusedAt = 0] = await titled('Seen');
  expect(prerenderedMs).toBeGreaterThan(PRERENDERED_MS / 2);

  const context = await unwatched.watchAgain();
  const own = await waitFor('the welcome page', () =>
    context.pages().find((page) => page.url().startsWith(enough.origin)),
  );
  const truth = new Truth();
  const seen = between(seenAt, focusedAt);
  truth.turnTo('instagram', seen);
  const leaving = Date.now();
  await switchTo(own);
  const [leftAt = 0] = await titled('Left');
  // On a busy machine this may take longer than the idle limit.
  truth.turnAway(earlier(between(leaving, leftAt), after(seen, REHEARSAL_TEMPO.idleAfter)));
  await expectCredited(own, 'instagram', truth.given(), 'shortVideo');
});
