import type { Page } from '@playwright/test';
import { beginOn, usageOf } from '../../dev/browser/journey';
import { lookAt, scrollFeed } from '../../dev/browser/person';
import { REHEARSAL_TEMPO } from '../../lib/domain/attention/tempo';
import { expect, test } from '../harness/browser-test';
import { expectCredited } from '../harness/expect-credited';
import { begunIn, bringToFront, openObservedTab } from '../scenarios/page-focus';
import { after, type Instant, Truth, timed } from '../scenarios/truth';

/** Longer than until a person counts as away: who is not heard loses time. */
const VISIT_MS = 1.5 * REHEARSAL_TEMPO.idleAfter;

const LONG =
  '<h1>A page</h1><p style="block-size: 90000px"><input> <button>One</button> <button>Two</button></p>';

/** Pages that, on purpose or by mistake, get in the way of every script on them. */
const HOSTILE: Readonly<Record<string, string>> = {
  'clears every timer and frame callback without end': `
    const queue = new MessageChannel();
    queue.port1.onmessage = () => {
      for (let id = setTimeout(() => {}); id > 0; id--) { clearTimeout(id); clearInterval(id); }
      for (let id = requestAnimationFrame(() => {}); id > 0; id--) cancelAnimationFrame(id);
      for (let id = requestIdleCallback(() => {}); id > 0; id--) cancelIdleCallback(id);
      setTimeout(() => {}); scheduler.postTask(() => queue.port2.postMessage(0), { delay: 20 });
    };
    queue.port2.postMessage(0);`,
  'stops all events at its window': `
    for (const type of ['wheel', 'scroll', 'pointermove', 'pointerdown', 'keydown', 'input', 'click', 'touchmove', 'focusin'])
      addEventListener(type, (event) => event.stopImmediatePropagation(), true);`,
  'replaces its document after it has loaded': `
    scheduler.postTask(() => {
      document.open();
      document.write('<!doctype html><title>Another</title>${LONG}');
      document.close();
    }, { delay: 2000 });`,
  'replaces its document and then stops all events at its window': `
    scheduler.postTask(() => {
      document.open();
      for (const type of ['wheel', 'scroll', 'pointermove', 'pointerdown', 'keydown', 'input', 'click', 'touchmove', 'focusin'])
        addEventListener(type, (event) => event.stopImmediatePropagation(), true);
      document.write('<!doctype html><title>Another</title>${LONG}');
      document.close();
    }, { delay: 1500 });`,
  'replaces its root again and again': `
    const replace = () => {
      const root = document.documentElement.cloneNode(true);
      document.documentElement.replaceWith(root);
      scheduler.postTask(replace, { delay: 1000 });
    };
    scheduler.postTask(replace, { delay: 1000 });`,
  'is busy with urgent tasks nearly all the time': `
    let begun = 0;
    const work = () => {
      const until = performance.now() + 4;
      while (performance.now() < until);
      if (until < begun + 900) scheduler.postTask(work, { priority: 'user-blocking' });
      else setTimeout(begin, 200);
    };
    const begin = () => { begun = performance.now(); work(); };
    begin();`,
  'changes its address and title all the time': `
    let count = 0;
    setInterval(() => {
      document.title = 'Page ' + count++;
      history.replaceState({}, '', location.pathname + '?at=' + count);
    }, 20);`,
  'sends made-up events all the time': `
    const types = ['blur', 'focus', 'pagehide', 'beforeunload', 'pageshow', 'visibilitychange', 'wheel', 'scroll', 'input'];
    setInterval(() => {
      for (const type of types) for (const target of [window, document, navigation]) target.dispatchEvent(new Event(type, { bubbles: true }));
      navigation.dispatchEvent(new Event('currententrychange'));
    }, 20);`,
  'throws in everything and replaces what scripts rely on': `
    onerror = () => { throw new Error('and again'); };
    for (const type of ['wheel', 'scroll', 'keydown', 'click']) addEventListener(type, () => { throw new Error(type); }, true);
    scheduler.postTask(() => {
      const broken = () => { throw new Error('broken'); };
      for (const name of ['addEventListener', 'removeEventListener']) EventTarget.prototype[name] = broken;
      for (const name of ['setTimeout', 'clearTimeout']) window[name] = broken;
      Scheduler.prototype.postTask = MutationObserver.prototype.observe = Performance.prototype.now = broken;
      Array.prototype.map = Array.prototype.filter = Map.prototype.set = Promise.prototype.then = broken;
      Object.defineProperty(Event.prototype, 'isTrusted', { get: () => false });
    }, { delay: 2000 });`,
};

const pageOf = (script: string): string =>
  `<!doctype html><title>A page</title><script>${script}</script>${LONG}`;

/** Turns from a page to one of Enough's own. What the page would say of it cannot be relied on. */
const leaveFor = (own: Page): Promise<Instant> => bringToFront(own);

for (const [what, script] of Object.entries(HOSTILE)) {
  test(`attention is credited as far as the script knows it on a page that ${what}`, async ({
    enough,
    feed,
  }) => {
    feed.show({ '/': pageOf(script) });
    const own = await beginOn(enough, ['Instagram']);
    const truth = new Truth();
    const page = await openObservedTab(enough.context);
    await page.goto(feed.url('www.instagram.com'));
    truth.turnTo('instagram', await begunIn(page));
    await scrollFeed(page, { forMs: VISIT_MS });
    truth.turnAway(await leaveFor(own));
    await expectCredited(own, 'instagram', truth.given());
  });
}

/** What a page can do by itself so that the browser sends trusted events. */
const BY_ITSELF: Readonly<Record<string, string>> = {
  'enters text into its fields': `
    setInterval(() => { document.querySelector('input').focus(); document.execCommand('insertText', false, 'a'); }, 200);`,
  'moves its focus': `
    let count = 0;
    setInterval(() => document.querySelectorAll('button')[count++ % 2].focus({ preventScroll: true }), 200);`,
  'scrolls itself': `setInterval(() => scrollBy(0, 20), 100);`,
  'clicks, resets and selects by itself': `
    setInterval(() => { const [input] = document.querySelectorAll('input'); input.value = 'text'; input.select(); document.querySelector('button').click(); }, 200);`,
};

for (const [what, script] of Object.entries(BY_ITSELF)) {
  test(`a page that ${what} earns nothing when nobody is there`, async ({ enough, feed }) => {
    feed.show({ '/': pageOf(`addEventListener('load', () => { ${script} });`) });
    const own = await beginOn(enough, ['Instagram']);
    const truth = new Truth();
    const page = await openObservedTab(enough.context);
    await page.goto(feed.url('www.instagram.com'));
    truth.turnTo('instagram', await begunIn(page));
    const last = await timed(() => page.keyboard.press('Shift'));
    truth.turnAway(after(last, REHEARSAL_TEMPO.idleAfter));
    await lookAt(page, 2 * REHEARSAL_TEMPO.idleAfter);
    await leaveFor(own);
    const { activeMs } = await usageOf(own, 'instagram');
    if (what.startsWith('enters'))
      expect(activeMs).toBeLessThanOrEqual(2_000 + REHEARSAL_TEMPO.takingPartFor);
    else expect(activeMs).toBe(0);
    await expectCredited(own, 'instagram', { ms: truth.given().ms - activeMs, give: truth.given().give });
  });
}

const OPENED_AGAIN: Readonly<Record<string, string>> = {
  'reloads itself': '<script>setTimeout(() => location.reload(), 1000)</script>',
  'asks to be refreshed': '<meta http-equiv="refresh" content="1">',
  'opens its own address':
    '<script>setTimeout(() => { location.href = "/?" + Math.random(); }, 1000)</script>',
};

for (const [what, head] of Object.entries(OPENED_AGAIN)) {
  test(`a page that ${what} again and again earns nothing more when nobody is there`, async ({
    enough,
    feed,
  }) => {
    feed.show({ '/': `<!doctype html><title>A page</title>${head}${LONG}` });
    const own = await beginOn(enough, ['Instagram']);
    const page = await enough.context.newPage();
    let openings = 0;
    page.on('load', () => {
      openings += 1;
    });
    const openedTimes = (times: number) =>
      expect.poll(() => openings, { timeout: 60_000 }).toBeGreaterThanOrEqual(times);
    await page.goto(feed.url('www.instagram.com'));
    await page.mouse.move(400, 400);
    await openedTimes(4);
    const before = await usageOf(own, 'instagram');
    expect(before.passiveMs).toBeGreaterThan(0);
    await openedTimes(12);
    expect(await usageOf(own, 'instagram')).toEqual(before);
    // With the first sign of a person it counts again.
    await expect
      .poll(async () => {
        await page.mouse.move(400 + (openings % 9), 300);
        return (await usageOf(own, 'instagram')).passiveMs;
      })
      .toBeGreaterThan(before.passiveMs);
  });
}
