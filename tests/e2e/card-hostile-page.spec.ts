import type { Page } from '@playwright/test';
import { seeCard, waitForNoCard } from '../../dev/browser/card';
import { readDatabase } from '../../dev/browser/database-contents';
import type { MissedReason } from '../../lib/domain/nudges/missed-reason';
import { expect, test } from '../harness/card-test';
import { CHROMIUM_ONLY } from '../harness/firefox-specs';
import { bringNudge } from '../harness/inject-nudge';

const PAGE = '<!doctype html><title>Stage</title><h1>Stage</h1><p style="block-size: 4000px">A long page</p>';

/** Ends every timer, interval and frame callback of a page, again and again, as clumsy clean-ups and debuggers do. */
const clearAllTimers = (page: Page) =>
  page.evaluate(() => {
    const clear = () => {
      for (let id = Number(setTimeout(() => {})); id > 0; id--) {
        clearTimeout(id);
        clearInterval(id);
      }
      for (let id = requestAnimationFrame(() => {}); id > 0; id--) cancelAnimationFrame(id);
      queue.port2.postMessage(null);
    };
    const queue = new MessageChannel();
    queue.port1.onmessage = () => clear();
    clear();
  });

test('a card can be answered on a page that clears every timer', async ({ cardPage }) => {
  const { page, bring, outcomes } = await cardPage({ html: PAGE });
  await clearAllTimers(page);
  await (await bring()).press('This helped');
  await waitForNoCard(page);
  expect(await outcomes()).toEqual(['helpful']);
});

test('a card times a breath and fades on a page that clears every timer', async ({ cardPage }) => {
  const { page, bring, outcomes } = await cardPage({ html: PAGE });
  await clearAllTimers(page);
  const card = await bring({ practice: 'breathe' });
  await card.press('Breathe for 20 seconds');
  await page.mouse.move(5, 5);
  await expect.poll(async () => (await seeCard(page))?.text).toContain('That’s plenty.');
  await waitForNoCard(page);
  expect(await outcomes()).toEqual(['faded']);
});

/** What pages do to the elements in them, on purpose or by mistake. */
const TAKEN_AWAY: Readonly<Record<string, () => void>> = {
  'replaces its document': () => {
    document.open();
    document.write('<!doctype html><h1>Another page</h1>');
    document.close();
  },
  'removes the element': () => document.documentElement.lastElementChild?.remove(),
  'closes the element': () => (document.documentElement.lastElementChild as HTMLElement).hidePopover(),
  'moves the element': () => document.body.append(document.documentElement.lastElementChild as Element),
  'removes the element’s popover attribute': () =>
    document.documentElement.lastElementChild?.removeAttribute('popover'),
  'replaces its root': () => {
    const root = document.createElement('html');
    root.append(document.createElement('body'));
    document.documentElement.replaceWith(root);
  },
  'puts another body into its root': () =>
    document.documentElement.replaceChildren(document.createElement('body')),
};

for (const [what, act] of Object.entries(TAKEN_AWAY)) {
  test(`a card goes at once, and counts as taken away, from a page that ${what}`, async ({ cardPage }) => {
    const { page, own, bring, outcomes } = await cardPage({ html: PAGE });
    await bring({ practice: 'notice' });
    await clearAllTimers(page);
    await page.evaluate(act);
    await expect.poll(outcomes).toEqual(['missed']);
    expect((await readDatabase(own)).moments).toMatchObject([{ missedFor: 'takenAway' }]);
    await waitForNoCard(page);
    expect(await page.evaluate(() => document.querySelector('[popover]'))).toBeNull();
    // The next card can be shown.
    await (await bring()).press('This helped');
    await expect.poll(outcomes).toContain('helpful');
  });
}

/** Pages on which nobody sees a card, from the beginning. */
const UNSEEN: Readonly<Record<string, { html: string; missedFor: MissedReason }>> = {
  'removes what it does not know': {
    html: PAGE.replace(
      '<h1>',
      `<script>new MutationObserver((changes) => {
        for (const { addedNodes } of changes) for (const node of addedNodes)
          if (node.nodeType === 1 && !['HEAD', 'BODY'].includes(node.nodeName)) node.remove();
      }).observe(document.documentElement, { childList: true });</script><h1>`,
    ),
    missedFor: 'takenAway',
  },
  'hides its root when a card comes': {
    html: PAGE.replace(
      '<h1>',
      `<script>new MutationObserver(() => {
        if (document.querySelector('html > [popover]')) document.documentElement.style.display = 'none';
      }).observe(document.documentElement, { childList: true });</script><h1>`,
    ),
    missedFor: 'outOfReach',
  },
  'keeps a layer of its own on top': {
    html: PAGE.replace(
      '<h1>',
      `<div popover="manual" style="inset: 0; inline-size: 100vw; block-size: 100vh"></div>
      <script>const [layer] = document.querySelectorAll('div');
        setInterval(() => { if (layer.matches(':popover-open')) layer.hidePopover(); layer.showPopover(); }, 30);</script><h1>`,
    ),
    missedFor: 'outOfReach',
  },
};

for (const [what, { html, missedFor }] of Object.entries(UNSEEN)) {
  // Firefox does not tell that something lies above a card.
  const tag = what.includes('layer') ? CHROMIUM_ONLY : [];
  test(`a card that nobody could see does not count as left by the person, on a page that ${what}`, {
    tag,
  }, async ({ cardPage }) => {
    const { own, page } = await cardPage({ html });
    await bringNudge(own, page);
    await expect
      .poll(async () => (await readDatabase(own)).moments, { timeout: 60_000 })
      .toMatchObject([{ outcome: 'missed', missedFor }]);
  });
}
