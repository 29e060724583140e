import type { Page } from '@playwright/test';
import { seeCard, waitForNoCard } from '../../dev/browser/card';
import { expect, test } from '../harness/card-test';

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
  test(`a card goes at once, without an answer, from a page that ${what}`, async ({ cardPage }) => {
    const { page, bring, outcomes } = await cardPage({ html: PAGE });
    await bring({ practice: 'notice' });
    await clearAllTimers(page);
    await page.evaluate(act);
    await expect.poll(outcomes).toEqual(['faded']);
    await waitForNoCard(page);
    expect(await page.evaluate(() => document.querySelector('[popover]'))).toBeNull();
    // The next card can be shown.
    await (await bring()).press('This helped');
    await expect.poll(outcomes).toContain('helpful');
  });
}
