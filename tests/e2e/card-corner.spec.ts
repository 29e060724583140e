import type { Page } from '@playwright/test';
import { seeCard, waitForCard } from '../../dev/browser/card';
import { waitForCardAtRest } from '../../dev/browser/card-at-rest';
import { lookAt } from '../../dev/browser/person';
import { storedSettings } from '../../dev/browser/stored-settings';
import { expect, test } from '../harness/card-test';
import { CHROMIUM_ONLY } from '../harness/firefox-specs';
import { repeatUntil } from '../harness/repeat-until';

test.describe('the corner', () => {
  /** The corner of a 1280 by 800 window in which the card is. */
  const cornerOf = async (page: Page) => {
    const { x = 0, y = 0 } = (await seeCard(page))?.box ?? {};
    return `${y < 300 ? 'top' : 'bottom'} ${x < 500 ? 'left' : 'right'}`;
  };
  const remembered = async (own: Page) => (await storedSettings(own)).sites?.[0]?.corner;

  test('is the chosen one; keys and clicks on the handle change it, and it is stored', async ({
    cardPage,
  }) => {
    const { own, page, bring } = await cardPage();
    const card = await bring({ corner: 'topStart' });
    await expect.poll(() => cornerOf(page)).toBe('top left');
    expect(await remembered(own)).toBeUndefined();
    await lookAt(page, 1_000);
    const moveTo = (corner: string, move: () => Promise<unknown>) =>
      repeatUntil(`the card to move ${corner}`, move, async () => (await cornerOf(page)) === corner);
    await moveTo('top right', () => card.click('Move this card to another corner'));
    await expect.poll(() => remembered(own)).toBe('topEnd');
    await moveTo('bottom right', () => page.keyboard.press('ArrowDown'));
    await moveTo('bottom left', () => page.keyboard.press('ArrowLeft'));
    await expect.poll(() => remembered(own)).toBe('bottomStart');
  });

  test('is the one nearest to the place where the card is dropped', async ({ cardPage }) => {
    const { own, page, bring } = await cardPage();
    const { box } = await bring({ corner: 'bottomEnd' });
    await expect.poll(() => cornerOf(page)).toBe('bottom right');
    const [x, y] = [box.x + 60, box.y + 20];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x - 200, y - 100, { steps: 8 });
    await page.mouse.move(x - 700, y - 500, { steps: 12 });
    // The card follows the pointer. After a quick movement, Firefox has it where the pointer is with the next one.
    await expect
      .poll(async () => {
        await page.mouse.move(x - 699, y - 500);
        await page.mouse.move(x - 700, y - 500);
        return Math.round(((await seeCard(page))?.box.x ?? 0) - (box.x - 700));
      })
      .toBe(0);
    await page.mouse.up();
    await expect.poll(() => cornerOf(page)).toBe('top left');
    await expect.poll(() => remembered(own)).toBe('topStart');
  });

  test('changes when a finger drags the card’s head, but not when its sentence is selected', {
    tag: CHROMIUM_ONLY,
  }, async ({ cardPage }) => {
    const { own, page, bring } = await cardPage();
    await bring({ corner: 'bottomEnd' });
    await waitForCardAtRest(page);
    const { box } = await waitForCard(page);
    const sentenceAt = box.y + 56;
    await page.mouse.move(box.x + 30, sentenceAt);
    await page.mouse.down();
    await page.mouse.move(box.x + 300, sentenceAt + 8, { steps: 8 });
    await page.mouse.move(box.x - 500, sentenceAt - 400, { steps: 8 });
    await page.mouse.up();
    expect((await seeCard(page))?.box).toEqual(box);
    expect(await remembered(own)).toBeUndefined();

    const finger = await page.context().newCDPSession(page);
    const touch = (
      type: 'touchStart' | 'touchMove' | 'touchEnd',
      ...touchPoints: { x: number; y: number }[]
    ) => finger.send('Input.dispatchTouchEvent', { type, touchPoints });
    const from = { x: box.x + 60, y: box.y + 20 };
    await touch('touchStart', from);
    for (let step = 1; step <= 20; step++) {
      await touch('touchMove', { x: from.x - 35 * step, y: from.y - 25 * step });
    }
    await touch('touchEnd');
    await expect.poll(() => cornerOf(page)).toBe('top left');
    await expect.poll(() => remembered(own)).toBe('topStart');
  });
});
