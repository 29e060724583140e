import { readDatabase } from '../harness/extension';
import { expect, test } from '../harness/fixtures';
import { beginOn } from '../harness/journey';
import { scrollFeed } from '../harness/person';

test('before any site is chosen the popup says where to begin', async ({ enough }) => {
  const popup = await enough.openPage('popup');
  await expect(popup.getByRole('heading', { name: 'No sites chosen yet.' })).toBeVisible();
  await expect(popup.getByRole('button', { name: 'Choose sites' })).toBeVisible();
});

test('today shows each site with its passive share, and follows what is measured', async ({
  enough,
  feed,
}) => {
  await beginOn(enough, ['Instagram', 'X']);
  const popup = await enough.openPage('popup');
  await expect(popup.getByText('Nothing measured yet today.')).toBeVisible();
  const page = await enough.context.newPage();
  await page.goto(feed.url('www.instagram.com'));
  await scrollFeed(page, { forMs: 2_000 });
  await expect(popup.getByRole('region', { name: 'Today' })).toContainText('Instagram');
  await expect(popup.getByRole('region', { name: 'Today' })).toContainText('100% passive');
  await expect(popup.getByText('Nothing measured yet today.')).toBeHidden();
});

test('a check-in is taken with the keyboard alone', async ({ enough }) => {
  const popup = await enough.openPage('popup');
  const { keyboard } = popup;
  const focus = async (name: string | RegExp, role: 'slider' | 'radio' | 'textbox') => {
    await expect
      .poll(async () => {
        await keyboard.press('Tab');
        return popup
          .getByRole(role, { name })
          .first()
          .evaluate((element) => element === document.activeElement);
      })
      .toBe(true);
  };
  await focus('How are you, right now?', 'slider');
  for (let steps = 0; steps < 5; steps++) await keyboard.press('ArrowRight');
  await focus('lifted', 'radio');
  await keyboard.press('ArrowRight');
  await keyboard.press('ArrowRight');
  await focus(/./, 'textbox');
  await keyboard.type('Soup <b>with</b> Ömer 🙂', { delay: 20 });
  await keyboard.press('Tab');
  await keyboard.type('a dry road home', { delay: 20 });
  await keyboard.press('Enter');
  await expect(popup.getByText('Kept.')).toBeVisible();

  const { checkIns, gratitude = [] } = await readDatabase(popup);
  // Five steps up from the slider's middle.
  expect(checkIns).toEqual([expect.objectContaining({ mood: 55, comparison: 'lower' })]);
  expect(gratitude.map((entry) => (entry as { text: string }).text).sort()).toEqual([
    'Soup <b>with</b> Ömer 🙂',
    'a dry road home',
  ]);
});

test('an empty check-in is refused in one sentence and keeps nothing', async ({ enough }) => {
  const popup = await enough.openPage('popup');
  await popup.getByRole('button', { name: 'Keep' }).click();
  await expect(popup.getByRole('alert').filter({ hasText: 'nothing to keep yet' })).toBeVisible();
  const { checkIns = [] } = await readDatabase(popup);
  expect(checkIns).toEqual([]);
});

test('a check-in that can not be stored says so and leaves the words where they are', async ({ enough }) => {
  const popup = await enough.openPage('popup');
  // What a full disk does: every write is refused from here on.
  await popup.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('The disk is full.', 'QuotaExceededError');
    };
  });
  const words = popup.getByRole('textbox').first();
  await words.fill('the first snow');
  await popup.getByRole('button', { name: 'Keep' }).click();
  await expect(popup.getByRole('alert').filter({ hasText: 'couldn’t be kept' })).toBeVisible();
  await expect(words).toHaveValue('the first snow');
});
